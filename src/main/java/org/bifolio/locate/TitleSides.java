package org.bifolio.locate;

import java.util.Locale;

/**
 * Which of a title's two lines is Chinese. An article in English has its title in the heading, and
 * below it the same once more, a Chinese translation, or nothing.
 *
 * @param zh empty where there is none
 * @param en empty where there is none
 */
record TitleSides(String zh, String en) {

    static TitleSides of(String heading, String below) {
        if (!Script.isEnglish(heading)) {
            return new TitleSides(heading, below);
        }
        if (below.isEmpty() || letters(below).equals(letters(heading))) {
            return new TitleSides("", heading);
        }
        return Script.isEnglish(below)
                ? new TitleSides(heading, below)
                : new TitleSides(below, heading);
    }

    private static String letters(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
