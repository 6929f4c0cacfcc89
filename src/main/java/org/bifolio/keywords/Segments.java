package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;

/** All keywords that may be, and their odds. */
final class Segments {

    static final int MOST_TOKENS = 9;
    private static final int LONGEST = 130;

    private Segments() {}

    /** Takes phrases as they are found. */
    interface Visitor {
        void visit(int from, int to, Phrase phrase);
    }

    /** Walks all phrases between two places of the row, shortest first from each place. */
    static void walk(Row row, Visitor visitor) {
        Phrase inToken = new Phrase(row);
        for (int from = 0; from < row.line.size(); from++) {
            Phrase tokens = new Phrase(row);
            int start = from;
            for (int to = from + 1; to <= row.line.size() && fits(row, from, to); to++) {
                Phrase phrase = tokens;
                if (to < row.tokenEnd(start)) {
                    inToken.set(tokens);
                    phrase = inToken;
                }
                phrase.add(row.piece(start, to));
                visitor.visit(from, to, phrase);
                start = phrase == tokens ? to : start;
            }
        }
    }

    private static boolean fits(Row row, int from, int to) {
        return row.line.token(to - 1) - row.line.token(from) < MOST_TOKENS
                && row.line.length(from, to) <= LONGEST;
    }

    /** In the order of their starts. */
    static List<Segment> of(Row row, Weights weights, Arcs inner, Arcs last) {
        List<Segment> segments = new ArrayList<>();
        ArcOdds odds = new ArcOdds(row, weights);
        walk(
                row,
                (from, to, phrase) -> {
                    Arcs arcs = to == row.line.size() ? last : inner;
                    segments.add(new Segment(from, to, odds.of(phrase, arcs)));
                });
        return segments;
    }
}
