package org.bifolio.clean;

/** Whether a text is written in Chinese. */
final class Han {

    private Han() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Letters, and none of them Chinese. */
    static boolean isForeign(String text) {
        return !isIn(text) && text.codePoints().anyMatch(Character::isLetter);
    }
}
