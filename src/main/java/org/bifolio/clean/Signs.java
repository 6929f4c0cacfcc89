package org.bifolio.clean;

/**
 * Which characters a text holds: every ASCII character by itself, others by their block of 256. One
 * look at a text spares it most rules.
 */
final class Signs {

    private static final int ASCII = 128;
    private static final long CONTROLS = (1L << ' ') - 1;

    private final long[] ascii = new long[ASCII / Long.SIZE];
    private final long[] blocks = new long[256 / Long.SIZE];
    private boolean digitBesideLetter;

    private Signs() {}

    static Signs of(String text) {
        Signs signs = new Signs();
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs.add(before, c);
            before = c;
        }
        return signs;
    }

    private void add(char before, char c) {
        if (c < ASCII) {
            ascii[c >> 6] |= 1L << c;
        } else {
            blocks[c >> 14] |= 1L << (c >> 8);
        }
        if (LatinWords.isDigit(before) != LatinWords.isDigit(c)) {
            digitBesideLetter |= isOfWord(before) && isOfWord(c);
        }
    }

    private static boolean isOfWord(char c) {
        return LatinWords.isDigit(c) || LatinWords.isLetter(c);
    }

    /** Whether an ASCII character is there. */
    boolean has(char c) {
        return (ascii[c >> 6] & 1L << c) != 0;
    }

    boolean hasAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (has(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number and a word touch. */
    boolean hasDigitBesideLetter() {
        return digitBesideLetter;
    }

    boolean hasControl() {
        return (ascii[0] & CONTROLS) != 0 || has('\u007f');
    }

    /**
     * Whether some character shares its high byte; for {@code \u0080} to {@code \u00ff} that is 0.
     */
    boolean hasLike(char c) {
        return (blocks[c >> 14] & 1L << (c >> 8)) != 0;
    }

    /** Whether anything is there beside ASCII and the blocks from one character to another. */
    boolean hasOutside(char first, char last) {
        for (int at = 0; at < blocks.length; at++) {
            for (long rest = blocks[at]; rest != 0; rest &= rest - 1) {
                int block = at * Long.SIZE + Long.numberOfTrailingZeros(rest);
                if (block < first >> 8 || block > last >> 8) {
                    return true;
                }
            }
        }
        return false;
    }
}
