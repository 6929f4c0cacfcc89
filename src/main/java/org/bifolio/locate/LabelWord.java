package org.bifolio.locate;

import java.util.Optional;

/**
 * A label's word as printed, with blanks between its characters in the older layouts: {@code 作　　者}.
 *
 * @param end the offset after it
 * @param spaced whether there are such blanks
 */
record LabelWord(int end, boolean spaced) {

    static Optional<LabelWord> read(String line, int at, String word) {
        int i = at;
        boolean spaced = false;
        for (int k = 0; k < word.length(); k++) {
            if (k > 0 && isHan(word.charAt(k))) {
                int next = Blanks.skip(line, i);
                spaced |= next > i;
                i = next;
            }
            if (i >= line.length() || line.charAt(i) != word.charAt(k)) {
                return Optional.empty();
            }
            i++;
        }
        return Optional.of(new LabelWord(i, spaced));
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00';
    }
}
