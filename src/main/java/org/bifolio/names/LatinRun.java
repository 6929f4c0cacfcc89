package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Latin names in a row between which the text rendering left only blanks: {@code Marek Dalba Tim Y
 * Jones}. The English side, where they stand apart, tells the borders.
 */
final class LatinRun {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 3;

    private LatinRun() {}

    /** The names of the run: those of the English side first, else by two words each. */
    static List<String> names(String run, List<LatinName> english) {
        String[] words = BLANKS.split(run, -1);
        List<String> names = new ArrayList<>();
        int unknown = 0;
        int at = 0;
        while (at < words.length) {
            int end = knownEnd(words, at, english);
            if (end == at) {
                at++;
                continue;
            }
            names.addAll(guess(words, unknown, at));
            names.add(join(words, at, end));
            unknown = end;
            at = end;
        }
        names.addAll(guess(words, unknown, at));
        return names;
    }

    /** Whether a border was set that no English name shows. */
    static boolean isGuess(List<String> names, List<LatinName> english) {
        long unknown = names.stream().filter(name -> !isKnown(name, english)).count();
        return unknown > 1
                || names.stream()
                        .anyMatch(
                                name ->
                                        BLANKS.split(name, -1).length > LONGEST_NAME
                                                && !isKnown(name, english));
    }

    /** Whether these words are names of the English side, one after the other. */
    static boolean isCovered(List<String> words, List<LatinName> english) {
        String run = String.join(" ", words);
        return names(run, english).stream().allMatch(name -> isKnown(name, english));
    }

    private static int knownEnd(String[] words, int from, List<LatinName> english) {
        for (int to = words.length; to > from; to--) {
            if (isKnown(join(words, from, to), english)) {
                return to;
            }
        }
        return from;
    }

    private static boolean isKnown(String name, List<LatinName> english) {
        LatinName latin = LatinName.of(name);
        return english.stream().anyMatch(other -> LatinMatch.of(latin, other).score() > 0.95);
    }

    private static List<String> guess(String[] words, int from, int to) {
        List<String> names = new ArrayList<>();
        boolean pairs = to - from > LONGEST_NAME && (to - from) % 2 == 0;
        int step = pairs ? 2 : to - from;
        for (int at = from; at < to; at += step) {
            names.add(join(words, at, at + step));
        }
        return names;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
