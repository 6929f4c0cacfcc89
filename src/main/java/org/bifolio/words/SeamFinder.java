package org.bifolio.words;

import org.jspecify.annotations.Nullable;

/** Finds the likeliest seam of each run of letters that may hold one. */
final class SeamFinder {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final String NEIGHBOURS = "_@\\'’$";

    private final Lexicon lexicon;
    private final Weights weights;

    SeamFinder(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    @Nullable Seam find(Tokens tokens, PageWords page, int token) {
        if (!mayHoldSeam(tokens, token)) {
            return null;
        }
        Shape shape = Shape.of(tokens, token);
        if (shape == Shape.OTHER || (shape == Shape.LOWER && isPlainWord(tokens, token))) {
            return null;
        }
        return best(new Run(lexicon, tokens, page, token), shape);
    }

    private static boolean mayHoldSeam(Tokens tokens, int token) {
        int length = tokens.length(token);
        return length >= SHORTEST
                && length <= LONGEST
                && !touches(tokens.charBefore(token))
                && !touches(tokens.charAfter(token));
    }

    /** Parts of addresses, formulas, contractions and foreign words are not English words. */
    private static boolean touches(char c) {
        return NEIGHBOURS.indexOf(c) >= 0 || (c > 127 && Character.isLetter(c));
    }

    private boolean isPlainWord(Tokens tokens, int token) {
        int id = tokens.id(token);
        if (lexicon.strength(id) != Strength.STRONG) {
            return false;
        }
        return lexicon.logProbability(id) > -5.5
                || WordLists.WHOLE_WORDS.has(
                        tokens.letters, tokens.start(token), tokens.end(token), tokens.hash(token));
    }

    private @Nullable Seam best(Run run, Shape shape) {
        Seam best = null;
        long hash = WordPool.hash(0, run.letters[run.from]);
        for (int at = run.from + 1; at < run.to; at++) {
            if (fits(run, shape, at)) {
                Seam seam = seam(run, shape, at, hash);
                if (seam != null && (best == null || seam.evidence() > best.evidence())) {
                    best = seam;
                }
            }
            hash = WordPool.hash(hash, run.letters[at]);
        }
        return best;
    }

    /**
     * Capitals tell where the seam is: before the step up, after the step down or a letter early.
     */
    private static boolean fits(Run run, Shape shape, int at) {
        boolean upper = run.tokens.isUpper(at);
        return switch (shape) {
            case LOWER -> true;
            case STEP_UP -> upper && !run.tokens.isUpper(at - 1);
            case STEP_DOWN ->
                    run.tokens.isUpper(at - 1)
                            && (!upper || (at + 1 < run.to && !run.tokens.isUpper(at + 1)));
            case OTHER -> false;
        };
    }

    private @Nullable Seam seam(Run run, Shape shape, int at, long hash) {
        Piece first = Piece.of(lexicon, run.page, run.letters, run.from, at, hash);
        Piece second =
                Piece.of(
                        lexicon,
                        run.page,
                        run.letters,
                        at,
                        run.to,
                        WordPool.hash(run.letters, at, run.to));
        boolean stands =
                shape == Shape.LOWER
                        ? first.canStand(run.letters, second) && second.canStand(run.letters, first)
                        : stepStands(run, shape, first, second);
        if (!stands) {
            return null;
        }
        Clues clues = Clues.of(run, first, second);
        return new Seam(run.token, at, shape, clues, weights.evidence(shape, clues));
    }

    /** Beside a step, the side in lower case must be a word; the other may be any abbreviation. */
    private static boolean stepStands(Run run, Shape shape, Piece first, Piece second) {
        Piece lower = shape == Shape.STEP_UP ? first : second;
        Piece other = shape == Shape.STEP_UP ? second : first;
        return (lower.isFunction() && lower.length() > 1)
                || (lower.length() > 3 && lower.strength().isKnown())
                || (lower.length() > 2 && lower.canStand(run.letters, other));
    }
}
