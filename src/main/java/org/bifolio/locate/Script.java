package org.bifolio.locate;

import java.lang.Character.UnicodeScript;

/** Which script a piece of a page is written in. */
final class Script {

    /** An English title may quote a Chinese word, a Chinese one many Latin names. */
    private static final int LATIN_FOR_ONE_HAN = 8;

    private Script() {}

    static boolean isEnglish(String text) {
        int han = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                han++;
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        return latin > 0 && han * LATIN_FOR_ONE_HAN <= latin;
    }

    /** Surrogates count too: beyond the basic plane a Chinese page has rare Han characters. */
    static boolean isHan(char c) {
        if (c < '\u2E80') {
            return false;
        }
        return Character.isHighSurrogate(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
