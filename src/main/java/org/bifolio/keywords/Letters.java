package org.bifolio.keywords;

import java.lang.Character.UnicodeScript;

/** What a character is, as far as keywords care. */
final class Letters {

    private Letters() {}

    static boolean isHan(int c) {
        return c >= 0x2E80 && (isCommonHan(c) || UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /** Nearly all of them stand in one block, which spares the search. */
    private static boolean isCommonHan(int c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    /** A letter from a to z in either case, or a digit from 0 to 9. */
    static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static int countHan(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += isHan(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Letters::isHan);
    }

    /** A blank of any width; the platform also leaves no-break and ideographic ones. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u2009' || c == '\u200B';
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '（' || c == '[' || c == '［' || c == '《' || c == '「';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '）' || c == ']' || c == '］' || c == '》' || c == '」';
    }

    /** Semicolons part keywords on every page that has them; blanks then belong to a keyword. */
    static boolean isSemicolon(char c) {
        return c == ';' || c == '；';
    }
}
