package org.bifolio.clean;

/** Whether a text is written in Chinese. */
final class Han {

    private Han() {}

    static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Letters, and none of them Chinese. */
    static boolean isForeign(String text) {
        return !isIn(text) && text.codePoints().anyMatch(Character::isLetter);
    }
}
