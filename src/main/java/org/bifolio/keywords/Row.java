package org.bifolio.keywords;

import java.util.List;

/** The English row with all that is known of it: its pieces, its page, its Chinese keywords. */
final class Row {

    final EnglishLine line;
    final List<ChineseTerm> terms;
    final PagePhrases page;
    final WordScores scores;
    final boolean capitalised;
    private final Piece[][] pieces;
    private final long[] expected;

    Row(EnglishLine line, List<ChineseTerm> terms, PagePhrases page, WordScores scores) {
        this.line = line;
        this.terms = terms;
        this.page = page;
        this.scores = scores;
        pieces = new Piece[line.size()][];
        expected = new long[terms.size()];
        int upper = 0;
        for (int atom = 0; atom < line.size(); atom++) {
            pieces[atom] = new Piece[tokenEnd(atom) - atom];
            upper += Character.isUpperCase(line.between(atom, atom + 1).charAt(0)) ? 1 : 0;
            learn(atom);
        }
        capitalised = upper >= Math.max(2, terms.size() - 1);
    }

    private void learn(int atom) {
        for (int end = atom + 1; end <= tokenEnd(atom); end++) {
            boolean whole = isTokenStart(atom) && end == tokenEnd(atom);
            Piece piece = new Piece(line.between(atom, end), whole, terms, scores);
            pieces[atom][end - atom - 1] = piece;
            for (int term = 0; term < expected.length; term++) {
                for (int word = 0; word < piece.words.size(); word++) {
                    expected[term] |= Phrase.characters(piece, term, word);
                }
            }
        }
    }

    /** The characters of a Chinese keyword that some word of the row explains. */
    long expected(int term) {
        return expected[term];
    }

    /** First place after the atom's token. */
    int tokenEnd(int atom) {
        int end = atom + 1;
        while (end < line.size() && line.token(end) == line.token(atom)) {
            end++;
        }
        return end;
    }

    boolean isTokenStart(int atom) {
        return atom == 0 || line.token(atom - 1) != line.token(atom);
    }

    /** From one place to another of the same token. */
    Piece piece(int from, int to) {
        return pieces[from][to - from - 1];
    }
}
