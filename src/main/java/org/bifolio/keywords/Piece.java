package org.bifolio.keywords;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bifolio.keywords.ChineseTerm.Match;

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
    final List<String> words;
    final long[] hashes;
    final boolean whole;
    final boolean stop;
    final boolean adjective;
    final boolean acronym;
    final boolean upper;
    final int brackets;
    final int unknown;
    final int shorts;
    final double rarity;
    final Match[][] general;
    final Match[][] learnt;

    Piece(String text, boolean whole, List<ChineseTerm> terms, WordScores scores) {
        this.text = text;
        this.whole = whole;
        small = text.toLowerCase(Locale.ROOT);
        words = Words.of(text);
        hashes = words.stream().mapToLong(PagePhrases::hash).toArray();
        stop = StopWords.contains(small);
        adjective = isAdjective(small);
        upper = Character.isUpperCase(text.charAt(0));
        acronym = isAcronym(text);
        brackets = brackets(text);
        unknown = (int) words.stream().filter(word -> isUnknown(word, scores)).count();
        shorts = acronym ? 0 : (int) words.stream().filter(word -> isShort(word)).count();
        rarity = words.stream().mapToDouble(word -> rarity(word, scores)).sum();
        general = new Match[terms.size()][words.size()];
        learnt = new Match[terms.size()][words.size()];
        match(terms);
    }

    private void match(List<ChineseTerm> terms) {
        for (int term = 0; term < terms.size(); term++) {
            Arrays.fill(general[term], Match.NONE);
            Arrays.fill(learnt[term], Match.NONE);
        }
        for (int word = 0; word < words.size(); word++) {
            if (StopWords.contains(words.get(word))) {
                continue;
            }
            String stem = Stems.of(words.get(word));
            for (int term = 0; term < terms.size(); term++) {
                general[term][word] = terms.get(term).general(stem);
                learnt[term][word] = terms.get(term).learnt(stem);
            }
        }
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

    private static boolean isUnknown(String word, WordScores scores) {
        return word.length() >= SHORT
                && Character.isLetter(word.charAt(0))
                && scores.logProbability(word) == Double.NEGATIVE_INFINITY;
    }

    private static boolean isShort(String word) {
        return word.length() <= SHORT && Character.isLetter(word.charAt(0));
    }

    private static double rarity(String word, WordScores scores) {
        return Character.isLetter(word.charAt(0)) ? GluePoints.word(word, scores) : 0;
    }
}
