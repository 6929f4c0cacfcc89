package org.bifolio.words;

/**
 * Seams that can only be wrong, whatever the words: they would part a prefix from its word, or what
 * capitals hold together. {@code intra|coronary}, {@code kappa|B}, {@code TNF|alpha}, {@code
 * cDNA|sand}.
 */
final class WholeNames {

    private static final int LONGEST_GENE = 3;

    private WholeNames() {}

    /** Whether a seam between the pieces would part a name or a word. */
    static boolean isParted(Run run, SeamKind kind, Piece first, Piece second) {
        return endsBound(run, first)
                || isGene(run, first)
                || switch (kind) {
                    case STEP_UP -> is(WordLists.GREEK, run, first.from(), first);
                    case HEADING -> isAbbreviation(run, second);
                    case STEP_DOWN ->
                            is(WordLists.GREEK, run, second.from(), second)
                                    || isPlural(run, second)
                                    || isCapitalised(run, second);
                    case LOWER, CAPITALS, WITHIN, POSSESSIVE -> false;
                };
    }

    /**
     * No blank was lost in {@code intracoronary}, nor in this place of {@code minuteintracoronary}.
     */
    private static boolean endsBound(Run run, Piece first) {
        if (is(WordLists.BOUND_FORMS, run, first.from(), first)) {
            return true;
        }
        if (first.strength().isKnown()) {
            return false;
        }
        for (int at = first.from() + 1; at < first.to() - 1; at++) {
            if (is(WordLists.BOUND_FORMS, run, at, first)
                    && strength(run, first.from(), at).isListed()) {
                return true;
            }
        }
        return false;
    }

    /** {@code c-myc}, {@code v-src}: behind a letter and a hyphen, three letters are no word. */
    private static boolean isGene(Run run, Piece first) {
        String text = run.tokens.text;
        return first.length() <= LONGEST_GENE
                && run.from > 1
                && run.tokens.charBefore(run.token) == '-'
                && Character.isLetter(text.charAt(run.from - 2))
                && (run.from == 2 || !Character.isLetter(text.charAt(run.from - 3)));
    }

    /** {@code WER|and} rather than {@code WE|Rand}. */
    private static boolean isAbbreviation(Run run, Piece second) {
        return !second.isFunction() && isFunction(run, second.from() + 1, second);
    }

    /** {@code cDNAs|and} rather than {@code cDNA|sand}. */
    private static boolean isPlural(Run run, Piece second) {
        return run.letters[second.from()] == 's' && isFunction(run, second.from() + 1, second);
    }

    /**
     * {@code AIM|The} rather than {@code AIMT|he}, {@code Male|Sprague} than {@code MaleS|prague}.
     */
    private static boolean isCapitalised(Run run, Piece second) {
        int capital = second.from() - 1;
        if (second.isFunction()) {
            return isFunction(run, capital, second);
        }
        return capital > run.from
                && (run.tokens.isLower(capital - 1)
                        || strength(run, capital, second.to()) == Strength.STRONG);
    }

    private static boolean isFunction(Run run, int from, Piece piece) {
        return is(WordLists.FUNCTION_WORDS, run, from, piece);
    }

    private static boolean is(LetterSet set, Run run, int from, Piece piece) {
        return set.has(WordPool.hash(run.letters, from, piece.to()));
    }

    private static Strength strength(Run run, int from, int to) {
        return run.lexicon.strength(run.lexicon.find(run.letters, from, to));
    }
}
