package org.bifolio.names;

/**
 * Matches a Chinese name with a Latin one whose given name is only initials: {@code 覃志豪} with
 * {@code Tan Z.H.}, {@code Z H Tan}, {@code Tan ZH}, {@code Tan Z}.
 */
final class InitialsMatch {

    private static final double ALL = 0.92;
    private static final double FIRST_ONLY = 0.9;

    private InitialsMatch() {}

    static NameMatch of(HanName zh, LatinName en) {
        NameMatch best = NameMatch.NONE;
        if (en.isOneWord() || zh.isDotted()) {
            return best;
        }
        for (HanSplit split : zh.splits()) {
            best = best.better(of(zh, en, split));
        }
        return best;
    }

    private static NameMatch of(HanName zh, LatinName en, HanSplit split) {
        String family = zh.characters().substring(split.familyFrom(), split.familyTo());
        String given = zh.characters().substring(split.givenFrom());
        int first = en.wordEnd(0);
        double behind = initials(given, en, first, en.length());
        if (behind > 0 && isFamily(family, en, 0, first)) {
            return match(split, 0, first, behind);
        }
        int last = lastWord(en);
        double before = initials(given, en, 0, last);
        if (before > 0 && isFamily(family, en, last, en.length())) {
            return match(split, last, en.length(), before);
        }
        return NameMatch.NONE;
    }

    private static NameMatch match(HanSplit split, int from, int to, double score) {
        return new NameMatch(score - split.penalty(), split, from, to, "family name and initials");
    }

    private static int lastWord(LatinName en) {
        int word = 0;
        while (en.wordEnd(word) < en.length()) {
            word = en.wordEnd(word);
        }
        return word;
    }

    private static boolean isFamily(String characters, LatinName en, int from, int to) {
        return to - from > 1
                && Surnames.reads(characters, en.letters().substring(from, to))
                && Distance.toReadings(characters, en.letters(), from, to) == 0;
    }

    /** The score when these letters are initials of the given name, else 0. */
    private static double initials(String given, LatinName en, int from, int to) {
        long ends = 1L << from;
        boolean first = false;
        for (int read = 0; read < given.length() && ends != 0; read++) {
            ends = initials(given.charAt(read), en.letters(), ends);
            first |= read == 0 && isSet(ends, to);
        }
        return isSet(ends, to) ? ALL : first ? FIRST_ONLY : 0;
    }

    private static boolean isSet(long positions, int position) {
        return ((positions >> position) & 1) != 0;
    }

    /** Where an initial of the character may end: behind one letter, or two for Zh, Ch, Sh. */
    private static long initials(char character, String letters, long starts) {
        long ends = 0;
        for (String reading : Readings.of(character)) {
            boolean two = reading.length() > 1 && reading.charAt(1) == 'h';
            for (long rest = starts; rest != 0; rest &= rest - 1) {
                int at = Long.numberOfTrailingZeros(rest);
                ends |= letters.startsWith(reading.substring(0, 1), at) ? 1L << (at + 1) : 0;
                ends |= two && letters.startsWith(reading.substring(0, 2), at) ? 1L << (at + 2) : 0;
            }
        }
        return ends;
    }
}
