package org.bifolio.keywords;

import org.jspecify.annotations.Nullable;

/** Pieces in a row that may be one keyword, added up as they come. */
final class Phrase {

    private final Row row;
    private final int terms;

    @Nullable Piece first;
    @Nullable Piece last;
    int tokens;
    int words;
    long hash;
    long firstHash;
    long lastHash;
    int neighbours;
    int strangers;
    double affinity;
    int upperAfterUpper;
    int upperAfterLower;
    int upperAgain;
    long initials;
    int repeated;
    int brackets;
    boolean unbalanced;
    int unknownTokens;
    int unknownPieces;
    int shorts;
    double rarity;
    final double[] matched;
    final double[] learnt;
    final int[] unmatched;
    final int[] foreign;
    final int[] sharedLatin;
    final long[] covered;
    final long[] lastCovered;
    final long[] firstCovered;
    private @Nullable Word lastWord;

    Phrase(Row row) {
        this.row = row;
        terms = row.terms.size();
        matched = new double[terms];
        learnt = new double[terms];
        unmatched = new int[terms];
        foreign = new int[terms];
        sharedLatin = new int[terms];
        covered = new long[terms];
        lastCovered = new long[terms];
        firstCovered = new long[terms];
    }

    /** Becomes the same as the other. */
    void set(Phrase other) {
        first = other.first;
        last = other.last;
        tokens = other.tokens;
        words = other.words;
        hash = other.hash;
        neighbours = other.neighbours;
        strangers = other.strangers;
        affinity = other.affinity;
        upperAfterUpper = other.upperAfterUpper;
        upperAfterLower = other.upperAfterLower;
        upperAgain = other.upperAgain;
        initials = other.initials;
        repeated = other.repeated;
        brackets = other.brackets;
        unbalanced = other.unbalanced;
        unknownTokens = other.unknownTokens;
        unknownPieces = other.unknownPieces;
        shorts = other.shorts;
        rarity = other.rarity;
        firstHash = other.firstHash;
        lastHash = other.lastHash;
        lastWord = other.lastWord;
        System.arraycopy(other.matched, 0, matched, 0, terms);
        System.arraycopy(other.learnt, 0, learnt, 0, terms);
        System.arraycopy(other.unmatched, 0, unmatched, 0, terms);
        System.arraycopy(other.foreign, 0, foreign, 0, terms);
        System.arraycopy(other.sharedLatin, 0, sharedLatin, 0, terms);
        System.arraycopy(other.covered, 0, covered, 0, terms);
        System.arraycopy(other.lastCovered, 0, lastCovered, 0, terms);
        System.arraycopy(other.firstCovered, 0, firstCovered, 0, terms);
    }

    /** Goes on with one piece more. */
    void add(Piece piece) {
        addCase(piece);
        for (Word word : piece.words) {
            add(word);
        }
        brackets += piece.brackets;
        unbalanced |= brackets < 0;
        if (piece.whole) {
            unknownTokens += piece.unknown;
        } else {
            unknownPieces += piece.unknown;
            shorts += piece.shorts;
            rarity += piece.rarity;
        }
        tokens++;
        last = piece;
    }

    private void addCase(Piece piece) {
        if (first == null || last == null) {
            first = piece;
        } else if (piece.upper && !piece.acronym) {
            upperAgain += first.upper && !last.upper && !last.stop ? 1 : 0;
            upperAfterUpper += first.upper ? 1 : 0;
            upperAfterLower += first.upper ? 0 : 1;
        }
    }

    private void add(Word word) {
        if (lastWord != null) {
            Neighbours pair = row.neighbours(lastWord, word);
            neighbours += pair.together() ? 1 : 0;
            strangers += pair.strangers() ? 1 : 0;
            affinity += pair.affinity();
            repeated += pair.repeated() ? 1 : 0;
        }
        hash = PagePhrases.extend(hash, word.hash);
        firstHash = words == 0 ? word.hash : firstHash;
        lastHash = word.hash;
        lastWord = word;
        words++;
        addMatches(word);
    }

    private void addMatches(Word word) {
        initials = word.stop ? initials : Initials.add(initials, word.text);
        for (int term = 0; term < terms; term++) {
            lastCovered[term] = 0;
            if (word.shared[term]) {
                sharedLatin[term]++;
            } else if (!word.stop) {
                long characters = word.characters[term];
                matched[term] += word.general[term];
                learnt[term] += word.learnt[term];
                unmatched[term] += characters == 0 ? 1 : 0;
                foreign[term] += characters == 0 && word.matched ? 1 : 0;
                covered[term] |= characters;
                lastCovered[term] = characters;
            }
            if (words == 1) {
                firstCovered[term] = lastCovered[term];
            }
        }
    }
}
