package org.bifolio.names;

/** How many letters two spellings differ by: changed, missing and added ones. */
final class Distance {

    private Distance() {}

    static int between(String one, String other) {
        int[] row = start(other.length());
        row = read(one, other, row);
        return row[other.length()];
    }

    /**
     * The least distance between {@code letters[from, to)} and the characters' readings, whichever
     * of them fits each best.
     */
    static int toReadings(String characters, String letters, int from, int to) {
        String part = letters.substring(from, to);
        int[] row = start(part.length());
        for (int c = 0; c < characters.length(); c++) {
            int[] best = null;
            for (String reading : Readings.of(characters.charAt(c))) {
                int[] next = read(reading, part, row);
                best = best == null ? next : least(best, next);
            }
            row = best == null ? row : best;
        }
        return row[part.length()];
    }

    private static int[] start(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }

    /** Continues the table of Levenshtein's distance by the letters of one reading. */
    private static int[] read(String reading, String other, int[] row) {
        int[] last = row;
        for (int r = 0; r < reading.length(); r++) {
            int[] next = new int[last.length];
            next[0] = last[0] + 1;
            for (int i = 1; i < last.length; i++) {
                int same = last[i - 1] + (reading.charAt(r) == other.charAt(i - 1) ? 0 : 1);
                next[i] = Math.min(same, Math.min(last[i], next[i - 1]) + 1);
            }
            last = next;
        }
        return last;
    }

    private static int[] least(int[] one, int[] other) {
        int[] least = new int[one.length];
        for (int i = 0; i < one.length; i++) {
            least[i] = Math.min(one[i], other[i]);
        }
        return least;
    }
}
