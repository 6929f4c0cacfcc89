package org.bifolio.keywords;

/**
 * First letters of words in a row, five bits each: {@code Flexible Image Transport System} beside
 * the Chinese keyword {@code FITS}. Rows of more than twelve are cut off.
 */
final class Initials {

    private static final int BITS = 5;
    private static final int MOST = 12;
    private static final int LEAST = 3;
    private static final double LEAST_SHARE = 0.6;

    private Initials() {}

    /** The row and one word more; a word that starts with no letter from a to z adds nothing. */
    static long add(long initials, String word) {
        char first = word.isEmpty() ? 0 : word.charAt(0);
        boolean fits = first >= 'a' && first <= 'z' && length(initials) < MOST;
        return fits ? initials << BITS | (first - 'a' + 1) : initials;
    }

    /** The letters of an abbreviation; 0 where it is none, or too short to tell anything. */
    static long of(String abbreviation) {
        long letters = 0;
        for (int at = 0; at < abbreviation.length(); at++) {
            letters = add(letters, abbreviation.substring(at, at + 1));
        }
        int length = length(letters);
        return length == abbreviation.length() && length >= LEAST ? letters : 0;
    }

    private static int length(long initials) {
        return (Long.SIZE - Long.numberOfLeadingZeros(initials) + BITS - 1) / BITS;
    }

    /**
     * How much of the words the abbreviation names: 1 for all of them, 0 where it is not theirs.
     * The first and the last word are named, others may be left out ({@code LAMOST}).
     */
    static double share(long abbreviation, long initials) {
        if (abbreviation == 0 || initials == 0) {
            return 0;
        }
        double share = length(abbreviation) / (double) length(initials);
        boolean ends = last(abbreviation) == last(initials);
        return ends && share >= LEAST_SHARE && isInOrder(abbreviation, initials) ? share : 0;
    }

    private static long last(long initials) {
        return initials & ((1 << BITS) - 1);
    }

    /** Whether all letters come in this order, the first of both at the start. */
    private static boolean isInOrder(long abbreviation, long initials) {
        long left = abbreviation;
        long rest = initials;
        while (left != 0 && rest != 0) {
            boolean onlyFirst = left >> BITS == 0;
            boolean named = last(left) == last(rest) && (!onlyFirst || rest >> BITS == 0);
            left = named ? left >> BITS : left;
            rest >>= BITS;
        }
        return left == 0;
    }
}
