package org.bifolio.keywords;

/** What speaks for a row of words being a keyword, whatever its Chinese partner. */
final class PhraseFeatures {

    private static final int LONG = 5;
    private static final double RARITY_UNIT = 4;

    private PhraseFeatures() {}

    static void of(Phrase phrase, Row row, FeatureSink sink) {
        Piece first = phrase.first;
        Piece last = phrase.last;
        if (first == null || last == null) {
            return;
        }
        edges(phrase, first, last, sink);
        page(phrase, row, sink);
        letters(phrase, first, row, sink);
        known(phrase, row.known, sink);
        sink.add(Feature.AFFINITY, phrase.affinity);
        sink.add(Feature.REPEATS_WORD, phrase.repeated);
        sink.add(Feature.LONG, Math.max(0, phrase.tokens - LONG));
        sink.add(Feature.ONE_WORD, phrase.tokens == 1 ? 1 : 0);
        sink.add(Feature.TWO_WORDS, phrase.tokens == 2 ? 1 : 0);
        sink.add(Feature.UNKNOWN_TOKEN, phrase.unknownTokens);
        sink.add(Feature.UNKNOWN_PIECE, phrase.unknownPieces);
        sink.add(Feature.SHORT_PIECE, phrase.shorts);
        sink.add(Feature.RARE_PIECE, phrase.rarity / RARITY_UNIT);
    }

    private static void edges(Phrase phrase, Piece first, Piece last, FeatureSink sink) {
        sink.add(Feature.STARTS_WITH_STOP_WORD, first.stop ? 1 : 0);
        sink.add(Feature.ENDS_WITH_STOP_WORD, last.stop ? 1 : 0);
        sink.add(Feature.UNBALANCED_BRACKETS, phrase.unbalanced || phrase.brackets != 0 ? 1 : 0);
        sink.add(Feature.STARTS_WITH_BRACKET, Letters.isOpening(first.text.charAt(0)) ? 1 : 0);
        sink.add(Feature.STARTS_WITH_ADJECTIVE, first.adjective ? 1 : 0);
        sink.add(Feature.ENDS_WITH_ADJECTIVE, last.adjective ? 1 : 0);
    }

    private static void page(Phrase phrase, Row row, FeatureSink sink) {
        int count = phrase.words <= PagePhrases.LONGEST ? row.page.count(phrase.hash) : 0;
        if (count > 0 && phrase.words > 1) {
            sink.add(Feature.PAGE_PHRASE, 1);
            sink.add(Feature.PAGE_PHRASE_LENGTH, Math.log(phrase.words));
            sink.add(Feature.PAGE_PHRASE_AGAIN, count > 1 ? 1 : 0);
        }
        sink.add(Feature.PAGE_WORD, count > 0 && phrase.words == 1 ? 1 : 0);
        boolean term = count > 0 && row.page.isTerm(phrase.hash);
        sink.add(Feature.PAGE_TERM, term ? 1 : 0);
        sink.add(Feature.PAGE_NEIGHBOURS, phrase.neighbours);
        sink.add(Feature.PAGE_STRANGERS, phrase.strangers);
    }

    private static void known(Phrase phrase, KnownKeywords known, FeatureSink sink) {
        if (known.isEmpty()) {
            return;
        }
        int records = known.records(phrase.hash);
        sink.add(Feature.KNOWN_PHRASE, records > 0 && phrase.words > 1 ? 1 : 0);
        sink.add(Feature.KNOWN_WORD, records > 0 && phrase.words == 1 ? 1 : 0);
        sink.add(Feature.KNOWN_AGAIN, records > 1 ? Math.log(records) : 0);
        sink.add(Feature.STARTS_AS_KNOWN, known.starts(phrase.firstHash));
        sink.add(Feature.ENDS_AS_KNOWN, known.ends(phrase.lastHash));
    }

    private static void letters(Phrase phrase, Piece first, Row row, FeatureSink sink) {
        boolean single = phrase.tokens > 1 && first.small.length() == 1 && first.upper;
        sink.add(Feature.STARTS_UPPER, first.upper ? 1 : 0);
        sink.add(Feature.UPPER_AFTER_UPPER, phrase.upperAfterUpper);
        sink.add(Feature.UPPER_AFTER_LOWER, phrase.upperAfterLower);
        sink.add(Feature.UPPER_AGAIN, phrase.upperAgain);
        sink.add(Feature.LOWER_AMONG_UPPER, row.capitalised && !first.upper ? 1 : 0);
        sink.add(Feature.ACRONYM_ALONE, phrase.tokens == 1 && first.acronym ? 1 : 0);
        sink.add(Feature.SINGLE_LETTER_START, single ? 1 : 0);
    }
}
