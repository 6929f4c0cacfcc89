package org.bifolio.words;

/** A run of letters that may be two words, with the words around it. */
final class Run {

    final Lexicon lexicon;
    final Tokens tokens;
    final PageWords page;
    final int token;
    final byte[] letters;
    final int from;
    final int to;
    final int id;
    final Strength strength;

    /** Capitals after the first letter. */
    final int capitals;

    final int before;
    final int after;
    final boolean afterApostrophe;

    private double oneWord = Double.NaN;
    private double spelling = Double.NaN;

    Run(Lexicon lexicon, Tokens tokens, PageWords page, int token) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.page = page;
        this.token = token;
        letters = tokens.letters;
        from = tokens.start(token);
        to = tokens.end(token);
        id = tokens.id(token);
        strength = lexicon.strength(id);
        capitals = capitals();
        before = tokens.idBefore(token);
        after = tokens.idAfter(token);
        afterApostrophe =
                from > 1
                        && Tokens.isApostrophe(tokens.charBefore(token))
                        && Tokens.isEnglish(tokens.text.charAt(from - 2));
    }

    private int capitals() {
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            count += tokens.isUpper(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether the letters hold a capital, the first one apart. */
    boolean hasInnerCapital(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.isUpper(i)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return to - from;
    }

    /** Log10 probability of the run as one word, and of the word after it. */
    double asOneWord() {
        if (Double.isNaN(oneWord)) {
            oneWord = lexicon.after(before, id, alone(id, from, to)) + next(id);
        }
        return oneWord;
    }

    /** Log10 probability of the run as one word by its spelling alone. */
    double spelling() {
        if (Double.isNaN(spelling)) {
            spelling = lexicon.spelling(letters, from, to);
        }
        return spelling;
    }

    /** Log10 probability of a piece as a word, whatever stands around it. */
    double alone(Piece piece) {
        return alone(piece.id(), piece.from(), piece.to());
    }

    private double alone(int word, int start, int end) {
        return lexicon.logProbability(word, letters, start, end);
    }

    /** Log10 probability of the word after the run, behind the given one; 0 where none is known. */
    double next(int word) {
        return after == Lexicon.UNKNOWN
                ? 0
                : lexicon.after(word, after, lexicon.logProbability(after));
    }

    /** How many pairs of function words would stand side by side that never do: "by in". */
    int oddPairs(Piece first, Piece second) {
        int odd =
                first.isFunction() && isFunction(before, token - 1) && isOdd(before, first.id())
                        ? 1
                        : 0;
        odd += first.isFunction() && second.isFunction() && isOdd(first.id(), second.id()) ? 1 : 0;
        odd +=
                second.isFunction() && isFunction(after, token + 1) && isOdd(second.id(), after)
                        ? 1
                        : 0;
        return odd;
    }

    private boolean isFunction(int id, int neighbour) {
        return id != Lexicon.UNKNOWN && tokens.isIn(WordLists.FUNCTION_WORDS, neighbour);
    }

    private boolean isOdd(int one, int next) {
        return !lexicon.seenTogether(one, next);
    }

    /**
     * Whether the run touches the digits of a code, {@code B1Rantagonists}, {@code whetherp12}:
     * then some of its letters belong to the code.
     */
    boolean isPartOfCode() {
        if (Character.isDigit(tokens.charAfter(token))) {
            return true;
        }
        int at = from - 1;
        while (at >= 0 && Character.isDigit(tokens.text.charAt(at))) {
            at--;
        }
        return at < from - 1 && at >= 0 && Character.isLetter(tokens.text.charAt(at));
    }

    /** How much more likely that makes the word after the run than it is anywhere, log10. */
    double gainOfNext(double next) {
        return after == Lexicon.UNKNOWN ? 0 : next - lexicon.logProbability(after);
    }
}
