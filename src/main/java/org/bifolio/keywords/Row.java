package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The English row with all that is known of it: its pieces, its page, its Chinese keywords. */
final class Row {

    final EnglishLine line;
    final List<ChineseTerm> terms;
    final PagePhrases page;
    private final WordScores scores;
    final KnownKeywords known;
    final boolean capitalised;
    private final Piece[][] pieces;
    private final int[] tokenEnds;
    private final long[] expected;
    private final Map<String, Word> words = new HashMap<>();

    /** A page's row, read against all that is known. */
    static Row of(KeywordLine line, Knowledge knowledge) {
        List<ChineseTerm> terms = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String zh : line.zh()) {
            ChineseTerm term = new ChineseTerm(zh, knowledge.general(), knowledge.learnt());
            terms.add(term);
            names.addAll(term.latin);
        }
        EnglishLine english = new EnglishLine(line.en(), names, knowledge.scores());
        return new Row(line, english, terms, knowledge);
    }

    private Row(KeywordLine page, EnglishLine line, List<ChineseTerm> terms, Knowledge knowledge) {
        this.line = line;
        this.terms = terms;
        scores = knowledge.scores();
        known = knowledge.known();
        pieces = new Piece[line.size()][];
        tokenEnds = tokenEnds(line);
        expected = new long[terms.size()];
        int upper = 0;
        for (int atom = 0; atom < line.size(); atom++) {
            pieces[atom] = new Piece[tokenEnds[atom] - atom];
            upper += Character.isUpperCase(line.firstLetter(atom)) ? 1 : 0;
            learn(atom);
        }
        capitalised = upper >= Math.max(2, terms.size() - 1);
        for (Word word : words.values()) {
            expect(word);
        }
        this.page = new PagePhrases(page.title(), page.abstractText(), hashes());
    }

    private static int[] tokenEnds(EnglishLine line) {
        int[] ends = new int[line.size()];
        for (int atom = line.size() - 1; atom >= 0; atom--) {
            boolean goesOn = atom + 1 < ends.length && line.token(atom + 1) == line.token(atom);
            ends[atom] = goesOn ? ends[atom + 1] : atom + 1;
        }
        return ends;
    }

    private void learn(int atom) {
        for (int end = atom + 1; end <= tokenEnd(atom); end++) {
            boolean whole = isTokenStart(atom) && end == tokenEnd(atom);
            String text = line.between(atom, end);
            pieces[atom][end - atom - 1] = new Piece(text, whole, words(text), scores);
        }
    }

    private Word[] words(String text) {
        List<String> texts = Words.of(text);
        Word[] found = new Word[texts.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = word(texts.get(at));
        }
        return found;
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = new Word(text, terms);
        words.put(text, word);
        return word;
    }

    private void expect(Word word) {
        for (int term = 0; term < expected.length; term++) {
            expected[term] |= word.characters[term];
        }
    }

    private long[] hashes() {
        long[] hashes = new long[words.size()];
        int size = 0;
        for (Word word : words.values()) {
            hashes[size++] = word.hash;
        }
        return hashes;
    }

    /** The characters of a Chinese keyword that some word of the row explains. */
    long expected(int term) {
        return expected[term];
    }

    /** Many phrases hold the same two words side by side; what they tell is looked up once. */
    Neighbours neighbours(Word first, Word second) {
        Neighbours known = second.behind;
        if (known == null || known.first() != first) {
            known = Neighbours.of(first, second, page, scores);
            second.behind = known;
        }
        return known;
    }

    /** First place after the atom's token. */
    int tokenEnd(int atom) {
        return tokenEnds[atom];
    }

    boolean isTokenStart(int atom) {
        return atom == 0 || line.token(atom - 1) != line.token(atom);
    }

    /** From one place to another of the same token. */
    Piece piece(int from, int to) {
        return pieces[from][to - from - 1];
    }
}
