package org.bifolio.words;

/** The clues of one possible seam: a value for each {@link Clue}. */
final class Clues {

    private static final double LARGE = 3;
    private static final double FEWEST = -6;
    private static final double MOST = 10;
    private static final double COMMON = -2.3;
    private static final int SHORTEST_RADICAL = 5;

    private final double[] values = new double[Clue.count()];

    private Clues() {}

    static Clues of(Run run, Piece first, Piece second) {
        Clues clues = new Clues();
        clues.set(Clue.ALWAYS, 1);
        clues.language(run, first, second);
        clues.run(run);
        clues.pieces(first, second);
        clues.rarity(run, first, second);
        clues.affixes(run, first, second);
        clues.page(run, first, second);
        clues.surroundings(run, second);
        clues.names(first, second);
        return clues;
    }

    private void language(Run run, Piece first, Piece second) {
        double firstAlone = run.alone(first);
        double secondAlone = run.alone(second);
        double firstAfter = run.lexicon.after(run.before, first.id(), firstAlone);
        double secondAfter = run.lexicon.after(first.id(), second.id(), secondAlone);
        double next = run.next(second.id());
        double gain = firstAfter + secondAfter + next - run.asOneWord();
        set(Clue.GAIN, Math.max(FEWEST, Math.min(LARGE, gain)));
        set(Clue.BEFORE, firstAfter - firstAlone);
        set(Clue.AFTER, run.gainOfNext(next));
        set(Clue.ODD_PAIRS, run.oddPairs(first, second));
        set(Clue.LARGE_GAIN, Math.max(0, Math.min(MOST, gain) - LARGE));
        if (run.lexicon.seenTogether(first.id(), second.id())) {
            set(Clue.PAIR_SEEN, 1);
            set(Clue.PAIR, secondAfter - secondAlone);
        }
        double parted =
                run.lexicon.spelling(run.letters, first.from(), first.to())
                        + run.lexicon.spelling(run.letters, second.from(), second.to());
        set(Clue.SPELLING, Math.max(FEWEST, Math.min(MOST, parted - run.spelling())));
    }

    private void run(Run run) {
        set(Clue.RUN_WEAK, run.strength == Strength.WEAK);
        set(Clue.RUN_ORDINARY, run.strength == Strength.ORDINARY);
        set(Clue.RUN_STRONG, run.strength == Strength.STRONG);
        if (run.strength.isKnown()) {
            set(Clue.RUN_COMMON, Math.max(-1, run.lexicon.logProbability(run.id) + 9));
        }
        set(Clue.RUN_LENGTH, (Math.min(run.length(), 20) - 10) / 5.0);
    }

    private void pieces(Piece first, Piece second) {
        set(Clue.BOTH_FUNCTION, first.isFunction() && second.isFunction());
        set(Clue.FIRST_FUNCTION, first.isFunction() && !second.isFunction());
        set(Clue.SECOND_FUNCTION, !first.isFunction() && second.isFunction());
        set(Clue.FIRST_UNKNOWN, first.strength() == Strength.UNKNOWN);
        set(Clue.FIRST_WEAK, first.strength() == Strength.WEAK);
        set(Clue.FIRST_ORDINARY, first.strength() == Strength.ORDINARY);
        set(Clue.SECOND_UNKNOWN, second.strength() == Strength.UNKNOWN);
        set(Clue.SECOND_WEAK, second.strength() == Strength.WEAK);
        set(Clue.SECOND_ORDINARY, second.strength() == Strength.ORDINARY);
        set(Clue.FIRST_LETTER, first.length() == 1);
        set(Clue.FIRST_TWO, first.length() == 2);
        set(Clue.FIRST_SHORT, first.isShortContent());
        set(Clue.SECOND_TWO, second.length() <= 2);
        set(Clue.SECOND_SHORT, second.isShortContent());
    }

    private void rarity(Run run, Piece first, Piece second) {
        double rarest = Math.min(rarity(run, first), rarity(run, second));
        set(Clue.RARE, Math.max(-10, Math.min(0, rarest + 4)));
    }

    private static double rarity(Run run, Piece piece) {
        return piece.strength().isKnown() ? run.lexicon.logProbability(piece.id()) : -9.5;
    }

    private void affixes(Run run, Piece first, Piece second) {
        boolean prefix = WordLists.PREFIXES.has(first.hash());
        boolean suffix = WordLists.SUFFIXES.has(second.hash());
        set(Clue.PREFIX, prefix && !first.isFunction() && !second.isFunction());
        set(Clue.SUFFIX, suffix && !first.isFunction() && !second.isFunction());
        set(Clue.FUNCTION_PREFIX, prefix && first.isFunction());
        if (prefix && first.isFunction()) {
            set(Clue.FUNCTION_PREFIX_RARE, Math.max(0, COMMON - rarity(run, first)));
        }
        set(
                Clue.UNKNOWN_BEFORE_SUFFIX,
                suffix && second.isFunction() && !first.strength().isListed());
        boolean content = first.length() > 1 && !second.isFunction();
        set(Clue.RADICAL, content && isRadical(run, first));
        set(Clue.FUNCTION_SUFFIX, suffix && second.isFunction());
    }

    private static boolean isRadical(Run run, Piece piece) {
        byte last = run.letters[piece.to() - 1];
        byte before = run.letters[piece.to() - 2];
        boolean ending = (before == 'y' && last == 'l') || (before == 'x' && last == 'y');
        return ending && piece.length() >= SHORTEST_RADICAL;
    }

    private static boolean isGreek(Piece piece) {
        return WordLists.GREEK.has(piece.hash());
    }

    private void page(Run run, Piece first, Piece second) {
        int elsewhere = run.page.count(run.tokens.hash(run.token)) - 1;
        set(Clue.RUN_ELSEWHERE, Math.min(3, elsewhere));
        set(Clue.FIRST_ELSEWHERE, !first.isFunction() && first.isElsewhere());
        set(Clue.SECOND_ELSEWHERE, !second.isFunction() && second.isElsewhere());
    }

    private void names(Piece first, Piece second) {
        set(Clue.GREEK, isGreek(first) || isGreek(second));
        set(Clue.FIRST_UNIT, first.isUnit());
        set(Clue.SECOND_UNIT, second.isUnit());
        boolean content = !first.isFunction() && !second.isFunction();
        boolean known = first.strength().isKnown() && second.strength().isKnown();
        set(Clue.UNKNOWN_BESIDE_CONTENT, content && !known);
    }

    private void surroundings(Run run, Piece second) {
        char before = run.tokens.charBefore(run.token);
        char after = run.tokens.charAfter(run.token);
        set(Clue.HYPHEN_BEFORE, before == '-');
        set(Clue.HYPHEN_AFTER, after == '-');
        set(Clue.DIGIT_BESIDE, Character.isDigit(before) || Character.isDigit(after));
        set(Clue.CAPITAL, run.tokens.isUpper(run.from));
        set(Clue.SECOND_CAPITALS, run.tokens.isUpper(second.to() - 1));
    }

    private void set(Clue clue, boolean holds) {
        if (holds) {
            set(clue, 1);
        }
    }

    private void set(Clue clue, double value) {
        values[clue.index()] = value;
    }

    double value(Clue clue) {
        return values[clue.index()];
    }

    /** The sum of all values, each times its weight. */
    double weighed(double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
