package org.bifolio.clean;

/**
 * What a text shows of all that some rule looks for, told by one look at each character. Most texts
 * show none of it, which spares them the rules.
 *
 * <p>Signs are the bits of a long. The lower half tells which characters stand somewhere in the
 * text, the upper half ({@link #beside}) which stand right before one that makes them count: a
 * comma before a letter, a blank before a blank.
 */
final class Signs {

    static final int AMPERSAND = 1;
    static final int INVISIBLE = 1 << 1;
    static final int LIGATURE = 1 << 2;
    static final int FULL_WIDTH = 1 << 3;

    /** Full-width punctuation that Chinese keeps. */
    static final int CHINESE_MARK = 1 << 4;

    static final int ANGLE_BRACKET = 1 << 5;
    static final int SCRIPT_MARK = 1 << 6;
    static final int BUTTON = 1 << 7;
    static final int WIDE_BLANK = 1 << 8;
    static final int QUOTE = 1 << 9;
    static final int HYPHEN = 1 << 10;
    private static final int LETTER = 1 << 11;
    private static final int DIGIT = 1 << 12;
    private static final int BLANK = 1 << 13;
    private static final int CHINESE = 1 << 14;
    private static final int START = 1 << 15;
    private static final int PERCENT = 1 << 16;
    private static final int LESS_THAN = 1 << 17;
    private static final int COMMA = 1 << 18;
    private static final int STOP = 1 << 19;
    private static final int COLON = 1 << 20;
    private static final int BRACKET = 1 << 21;

    static final long PERCENT_BESIDE_DIGIT = beside(PERCENT);
    static final long LESS_THAN_BESIDE_LETTER = beside(LESS_THAN);

    /** A comma or semicolon. */
    static final long COMMA_BESIDE_WORD = beside(COMMA);

    /** A full stop, a question or an exclamation mark. */
    static final long STOP_BESIDE_LETTER = beside(STOP);

    static final long COLON_BESIDE_LETTER = beside(COLON);
    static final long BRACKET_BESIDE_LETTER = beside(BRACKET);

    /** In either order. */
    static final long DIGIT_BESIDE_LETTER = beside(DIGIT | LETTER);

    /** A blank at an end of the text, beside another one or behind Chinese. */
    static final long LOOSE_BLANK = beside(START | BLANK | CHINESE);

    private static final long A_LETTER =
            LETTER | beside(LESS_THAN | COMMA | STOP | COLON | BRACKET | DIGIT);
    private static final long A_DIGIT = DIGIT | beside(PERCENT | COMMA | LETTER);
    private static final long A_BLANK = BLANK | LOOSE_BLANK;

    private static final long[] ASCII = ascii();

    private Signs() {}

    static long of(String text) {
        long found = 0;
        long beside = 0;
        long before = START;
        char[] characters = text.toCharArray(); // cheaper than asking the text for each
        for (char c : characters) {
            long kind = c < ASCII.length ? ASCII[c] : beyondAscii(c);
            found |= kind;
            beside |= before & kind >>> Integer.SIZE;
            before = kind;
        }
        beside |= before & BLANK;
        found |= PageFurniture.mayEnd(text) ? BUTTON : 0;
        return beside << Integer.SIZE | Integer.toUnsignedLong((int) found);
    }

    private static long beside(int signs) {
        return (long) signs << Integer.SIZE;
    }

    private static long[] ascii() {
        long[] kinds = new long[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = ascii(c);
        }
        return kinds;
    }

    private static long ascii(char c) {
        if (LatinWords.isLetter(c)) {
            return A_LETTER;
        }
        if (LatinWords.isDigit(c)) {
            return A_DIGIT;
        }
        return switch (c) {
            case ' ' -> A_BLANK;
            case '&' -> AMPERSAND;
            case '_', '^' -> SCRIPT_MARK;
            case '"' -> QUOTE;
            case '-' -> HYPHEN;
            case '%' -> PERCENT;
            case '<' -> LESS_THAN;
            case ',', ';' -> COMMA;
            case '.', '?', '!' -> STOP;
            case ':' -> COLON;
            case ')' -> BRACKET;
            default -> InvisibleCharacters.isSuspect(c) ? INVISIBLE : 0;
        };
    }

    private static long beyondAscii(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return CHINESE; // nearly all that is not ASCII
        }
        if (LatinWords.isLetter(c)) {
            return A_LETTER;
        }
        long kind = Character.isDigit(c) ? beside(COMMA) : 0;
        kind |= Blanks.isBehindChinese(c) ? CHINESE : 0;
        kind |= Blanks.isBlank(c) ? WIDE_BLANK : 0;
        kind |= InvisibleCharacters.isSuspect(c) ? INVISIBLE : 0;
        kind |= Ligatures.isOne(c) ? LIGATURE : 0;
        kind |= LostLessThan.isBracket(c) ? ANGLE_BRACKET : 0;
        if (FullWidth.isWide(c)) {
            kind |= FullWidth.isChinese(c) ? CHINESE_MARK : FULL_WIDTH;
        }
        return kind;
    }
}
