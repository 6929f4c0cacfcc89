package org.bifolio.keywords;

import java.util.Locale;

/**
 * A token of the row, or the part of one that a border inside it leaves, with what is known of it.
 */
final class Piece {

    private static final int SHORT = 3;
    private static final String[] ADJECTIVE_ENDINGS = {
        "al", "ic", "ive", "ous", "ary", "ed", "able", "ible", "ar"
    };

    final String text;
    final String small;
    final Word[] words;
    final boolean whole;
    final boolean stop;
    final boolean adjective;
    final boolean acronym;
    final boolean upper;
    final int brackets;
    final int unknown;
    final int shorts;
    final double rarity;

    /**
     * @param words of the text, in order
     */
    Piece(String text, boolean whole, Word[] words, WordScores scores) {
        this.text = text;
        this.whole = whole;
        this.words = words;
        small = text.toLowerCase(Locale.ROOT);
        stop = StopWords.contains(small);
        adjective = isAdjective(small);
        upper = Character.isUpperCase(text.charAt(0));
        acronym = isAcronym(text);
        brackets = brackets(text);
        int strangers = 0;
        int shortWords = 0;
        double rare = 0;
        for (Word word : words) {
            String letters = word.text;
            if (Character.isLetter(letters.charAt(0))) {
                double known = scores.logProbability(letters);
                strangers += letters.length() >= SHORT && known == Double.NEGATIVE_INFINITY ? 1 : 0;
                shortWords += letters.length() <= SHORT ? 1 : 0;
                rare += GluePoints.word(letters.length(), known);
            }
        }
        unknown = strangers;
        shorts = acronym ? 0 : shortWords;
        rarity = rare;
    }

    private static boolean isAdjective(String small) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String text) {
        int capitals = 0;
        int smalls = 0;
        for (int at = 0; at < text.length(); at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            smalls += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        }
        return capitals >= 2 && smalls < capitals;
    }

    private static int brackets(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open += Letters.isOpening(text.charAt(at)) ? 1 : 0;
            open -= Letters.isClosing(text.charAt(at)) ? 1 : 0;
        }
        return open;
    }
}
