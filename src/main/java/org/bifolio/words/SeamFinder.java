package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the likeliest seam of each run of letters that may hold one. */
final class SeamFinder {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final double COMMON = -6.2;
    private static final String NEIGHBOURS = "_@\\$";

    private final Lexicon lexicon;
    private final Weights weights;
    private final LetterSet added;
    private final LetterSet denied;

    SeamFinder(Lexicon lexicon, Weights weights, LetterSet added, LetterSet denied) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.added = added;
        this.denied = denied;
    }

    /** The likeliest seam of a run that {@link #mayHoldSeam}; null when there is none. */
    @Nullable Seam find(Tokens tokens, PageWords page, TextKind field, int token) {
        Seam likeliest = null;
        List<Seam> seams = seams(new Run(lexicon, tokens, page, token), field);
        for (Seam seam : seams) {
            if (likeliest == null || seam.evidence() > likeliest.evidence()) {
                likeliest = seam;
            }
        }
        return likeliest == null ? null : likeliest.among(seams);
    }

    /** Chinese people and places, {@code Haokai} or {@code Shenzhen}, are unknown and whole. */
    private static boolean isChineseName(Tokens tokens, int token) {
        return tokens.isUpper(tokens.start(token))
                && Pinyin.isName(tokens.letters, tokens.start(token), tokens.end(token));
    }

    /** Whether a run of letters is worth a look, by itself. */
    boolean mayHoldSeam(Tokens tokens, int token) {
        int length = tokens.length(token);
        return length >= SHORTEST
                && length <= LONGEST
                && !isPlainWord(tokens, token)
                && !touches(tokens.charBefore(token))
                && !touches(tokens.charAfter(token))
                && !isAddress(tokens, token)
                && !isChineseName(tokens, token);
    }

    /** {@code clinicaltrials.gov}: a point inside, and no blank. */
    private static boolean isAddress(Tokens tokens, int token) {
        int end = tokens.end(token);
        int start = tokens.start(token);
        return (tokens.charAfter(token) == '.' && tokens.isLower(end + 1))
                || (tokens.charBefore(token) == '.' && tokens.isLower(start - 2));
    }

    /** Parts of formulas and foreign words are not English words. */
    private static boolean touches(char c) {
        return NEIGHBOURS.indexOf(c) >= 0 || (c > 127 && Character.isLetter(c));
    }

    /** Most words of a text: nothing more is asked about them. */
    private boolean isPlainWord(Tokens tokens, int token) {
        int id = tokens.id(token);
        return (lexicon.strength(id) == Strength.STRONG && lexicon.logProbability(id) > COMMON)
                || tokens.isIn(WordLists.WHOLE_WORDS, token)
                || tokens.isIn(added, token);
    }

    /** All seams that the run may hold. */
    List<Seam> seams(Run run, TextKind field) {
        if (run.capitals == 0 && run.isPartOfCode()) {
            return List.of();
        }
        List<Seam> seams = new ArrayList<>();
        long hash = WordPool.hash(0, run.letters[run.from]);
        for (int at = run.from + 1; at < run.to; at++) {
            SeamKind kind = SeamKind.of(run, at);
            Seam seam = kind == null ? null : seam(run, field, kind, at, hash);
            if (seam != null) {
                seams.add(seam);
            }
            hash = WordPool.hash(hash, run.letters[at]);
        }
        return seams;
    }

    private @Nullable Seam seam(Run run, TextKind field, SeamKind kind, int at, long hash) {
        boolean firstShorter = at - run.from <= run.to - at;
        Piece shorter = firstShorter ? first(run, at, hash) : second(run, at);
        if (kind == SeamKind.LOWER && !shorter.mayStand()) {
            return null; // most of them: the longer one need not be looked up
        }
        Piece first = firstShorter ? shorter : first(run, at, hash);
        Piece second = firstShorter ? second(run, at) : shorter;
        if (!stand(run, kind, first, second)
                || WholeNames.isParted(run, kind, first, second)
                || denied.has(hash)
                || denied.has(second.hash())) {
            return null;
        }
        Clues clues = Clues.of(run, first, second);
        double evidence =
                weights.evidence(kind, clues) + FieldRules.evidence(field, kind, first, second);
        return new Seam(run.token, at, kind, clues, evidence, Seam.ALONE);
    }

    private static Piece first(Run run, int at, long hash) {
        return new Piece(run, run.from, at, hash);
    }

    private static Piece second(Run run, int at) {
        return new Piece(run, at, run.to, WordPool.hash(run.letters, at, run.to));
    }

    /** Beside capitals one side must be a plain word; the other may be any abbreviation. */
    private static boolean stand(Run run, SeamKind kind, Piece first, Piece second) {
        return switch (kind) {
            case LOWER -> first.canStand(second) && second.canStand(first);
            case CAPITALS ->
                    first.isPlainWord() && (second.isPlainWord() || isArticle(run, second));
            case HEADING -> first.isPlainWord() && second.isPlainWord();
            case STEP_UP -> isPlain(run, first) || (isArticle(run, first) && second.isPlainWord());
            case STEP_DOWN -> isPlain(run, second);
            case POSSESSIVE -> second.isPlainWord();
            case WITHIN -> isPlain(run, first) != isPlain(run, second);
        };
    }

    private static boolean isArticle(Run run, Piece piece) {
        return piece.length() == 1 && run.letters[piece.from()] == 'a';
    }

    private static boolean isPlain(Run run, Piece piece) {
        return !run.hasInnerCapital(piece.from(), piece.to())
                && (piece.isPlainWord() || (piece.length() > 3 && piece.strength().isKnown()));
    }
}
