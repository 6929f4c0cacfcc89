package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of English keywords, cut into atoms: the stretches between two places where a border may
 * be. Place p stands before atom p; the first and the last place are the row's ends.
 */
final class EnglishLine {

    /** Candidates inside tokens beyond this are not looked at: such a row is hopeless. */
    private static final int MOST_PLACES = 160;

    final String text;
    private final List<Atom> atoms = new ArrayList<>();

    /** {@code gap} is what stands before the atom; {@code loss} see {@link GluePoints}. */
    private record Atom(int start, int end, int token, Gap gap, double loss) {}

    EnglishLine(String text, WordScores scores) {
        this.text = text;
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

    private void addToken(int start, int end, int token, WordScores scores) {
        GluePoints glue = new GluePoints(text.substring(start, end), scores);
        int from = start;
        Gap gap = Gap.BLANK;
        double loss = 0;
        for (int at = start + 1; at < end && atoms.size() < MOST_PLACES; at++) {
            if (glue.isCandidate(at - start)) {
                atoms.add(new Atom(from, at, token, gap, loss));
                from = at;
                gap = glue.gap(at - start);
                loss = Math.min(10, glue.loss(at - start));
            }
        }
        atoms.add(new Atom(from, end, token, gap, loss));
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
