package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches two Latin names: the Chinese list of an article prints its foreign authors as the English
 * one does, or with their words in another order: {@code Naola Ferguson-Noel}, {@code FERGUSON-NOEL
 * Naola}.
 */
final class LatinMatch {

    private static final double SAME = 0.99;
    private static final double INITIALS = 0.92;

    private LatinMatch() {}

    static NameMatch of(LatinName one, LatinName other) {
        if (one.length() == 0) {
            return NameMatch.NONE;
        }
        if (one.letters().equals(other.letters())) {
            return NameMatch.whole(SAME, "the same letters");
        }
        List<String> words = words(one);
        List<String> left = words(other);
        if (words.size() != left.size()) {
            return NameMatch.NONE;
        }
        boolean anyWhole = words.removeIf(left::remove);
        if (words.isEmpty()) {
            return NameMatch.whole(SAME, "the same words in another order");
        }
        words.removeIf(word -> removeInitial(word, left));
        return anyWhole && words.isEmpty()
                ? NameMatch.whole(INITIALS, "the same words, some as initials")
                : NameMatch.NONE;
    }

    /** Takes out the first word that this one abbreviates or is short for. */
    private static boolean removeInitial(String word, List<String> left) {
        for (String other : left) {
            boolean initial = word.length() == 1 || other.length() == 1;
            if (initial && word.charAt(0) == other.charAt(0)) {
                return left.remove(other);
            }
        }
        return false;
    }

    /** How alike the letters are, from 0 to 1. */
    static double likeness(LatinName one, LatinName other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0
                ? 0
                : 1 - Distance.between(one.letters(), other.letters()) / (double) longest;
    }

    private static List<String> words(LatinName name) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < name.length(); at = name.wordEnd(at)) {
            words.add(name.letters().substring(at, name.wordEnd(at)));
        }
        return words;
    }
}
