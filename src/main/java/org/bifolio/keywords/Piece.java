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

    /** By word, whether any Chinese keyword explains it. */
    final boolean[] matched;

    /** By word, whether it is a stop word. */
    final boolean[] stops;

    /** By term and word, whether the Chinese keyword holds the word itself. */
    final boolean[][] shared;

    Piece(String text, boolean whole, List<ChineseTerm> terms, WordScores scores) {
        this.text = text;
        this.whole = whole;
        small = text.toLowerCase(Locale.ROOT);
        words = Words.of(text);
        hashes = new long[words.size()];
        stop = StopWords.contains(small);
        adjective = isAdjective(small);
        upper = Character.isUpperCase(text.charAt(0));
        acronym = isAcronym(text);
        brackets = brackets(text);
        int strangers = 0;
        int shortWords = 0;
        double rare = 0;
        for (int at = 0; at < hashes.length; at++) {
            String word = words.get(at);
            hashes[at] = PageText.hash(word);
            if (Character.isLetter(word.charAt(0))) {
                double known = scores.logProbability(word);
                strangers += word.length() >= SHORT && known == Double.NEGATIVE_INFINITY ? 1 : 0;
                shortWords += word.length() <= SHORT ? 1 : 0;
                rare += GluePoints.word(word.length(), known);
            }
        }
        unknown = strangers;
        shorts = acronym ? 0 : shortWords;
        rarity = rare;
        general = new Match[terms.size()][words.size()];
        learnt = new Match[terms.size()][words.size()];
        matched = new boolean[words.size()];
        stops = new boolean[words.size()];
        shared = new boolean[terms.size()][words.size()];
        match(terms);
    }

    private void match(List<ChineseTerm> terms) {
        for (int term = 0; term < terms.size(); term++) {
            Arrays.fill(general[term], Match.NONE);
            Arrays.fill(learnt[term], Match.NONE);
        }
        for (int word = 0; word < hashes.length; word++) {
            String text = words.get(word);
            for (int term = 0; term < terms.size(); term++) {
                shared[term][word] = terms.get(term).holds(text);
            }
            stops[word] = StopWords.contains(text);
            if (stops[word]) {
                continue;
            }
            String stem = Stems.of(text);
            for (int term = 0; term < terms.size(); term++) {
                general[term][word] = terms.get(term).general(stem);
                learnt[term][word] = terms.get(term).learnt(stem);
                matched[word] |= Phrase.characters(this, term, word) != 0;
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
}
