package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A row of English keywords, cut into atoms: the stretches between two places where a border may
 * be. Place p stands before atom p; the first and the last place are the row's ends.
 */
final class EnglishLine {

    /** Candidates inside tokens beyond this are not looked at: such a row is hopeless. */
    private static final int MOST_PLACES = 160;

    private static final int SHORTEST_NAME = 3;

    final String text;
    private final Set<String> names;
    private final List<Atom> atoms = new ArrayList<>();

    /** {@code gap} is what stands before the atom; {@code loss} see {@link GluePoints}. */
    private record Atom(int start, int end, int token, Gap gap, double loss) {}

    /**
     * @param names Latin words of the Chinese keywords, in small letters
     */
    EnglishLine(String text, Set<String> names, WordScores scores) {
        this.text = text;
        this.names = names;
        int at = 0;
        int token = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !Letters.isBlank(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                addToken(start, at, token++, scores);
            }
            at++;
        }
    }

    private void addToken(int start, int end, int number, WordScores scores) {
        String token = text.substring(start, end);
        GluePoints glue = new GluePoints(token, scores);
        BitSet named = named(token);
        int from = start;
        Gap gap = Gap.BLANK;
        double loss = 0;
        for (int at = start + 1; at < end && atoms.size() < MOST_PLACES; at++) {
            boolean edge = named.get(at - start);
            if (edge || glue.isCandidate(at - start)) {
                atoms.add(new Atom(from, at, number, gap, loss));
                from = at;
                gap = edge ? Gap.ACRONYM : glue.gap(at - start);
                loss = edge ? 0 : Math.min(10, glue.loss(at - start));
            }
        }
        atoms.add(new Atom(from, end, number, gap, loss));
    }

    /** Where an abbreviation of the Chinese list starts or ends among other capitals. */
    private BitSet named(String token) {
        BitSet edges = new BitSet();
        for (String name : names) {
            int size = name.length();
            for (int at = 0; size >= SHORTEST_NAME && at + size <= token.length(); at++) {
                if (token.regionMatches(true, at, name, 0, size)
                        && isCapitals(token, at, at + size)) {
                    edges.set(at, at > 0 && isCapitals(token, at - 1, at));
                    int end = at + size;
                    edges.set(end, end < token.length() && isCapitals(token, end, end + 1));
                }
            }
        }
        return edges;
    }

    private static boolean isCapitals(String token, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isUpperCase(token.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return atoms.size();
    }

    int tokens() {
        return atoms.isEmpty() ? 0 : atoms.get(size() - 1).token() + 1;
    }

    /** Which blank-separated token the atom is part of. */
    int token(int atom) {
        return atoms.get(atom).token();
    }

    Gap gap(int place) {
        return atoms.get(place).gap();
    }

    double loss(int place) {
        return atoms.get(place).loss();
    }

    boolean isEnd(int place) {
        return place == 0 || place == size();
    }

    boolean isInToken(int place) {
        return !isEnd(place) && gap(place) != Gap.BLANK;
    }

    /** The text of the atoms from one place to another, as printed. */
    String between(int from, int to) {
        return text.substring(atoms.get(from).start(), atoms.get(to - 1).end());
    }

    char firstLetter(int atom) {
        return text.charAt(atoms.get(atom).start());
    }

    int length(int from, int to) {
        return atoms.get(to - 1).end() - atoms.get(from).start();
    }
}
