package org.bifolio.keywords;

/** What speaks for an English phrase being the partner of a Chinese keyword. */
final class PairFeatures {

    private PairFeatures() {}

    static void of(Phrase phrase, int term, Row row, FeatureSink sink) {
        ChineseTerm chinese = row.terms.get(term);
        length(phrase.tokens, chinese, sink);
        meaning(phrase, term, row, chinese, sink);
        latin(phrase, term, chinese, sink);
    }

    private static void length(int tokens, ChineseTerm chinese, FeatureSink sink) {
        sink.add(Feature.LENGTH_RATIO, chinese.lengthRatio(tokens));
        sink.add(Feature.LENGTH_DIFFERENCE, tokens - chinese.usualTokens);
        sink.add(Feature.ONE_WORD_FOR_MANY, tokens == 1 && chinese.hanCount >= 4 ? 1 : 0);
        boolean few = chinese.hanCount <= 3 && chinese.latin.isEmpty();
        sink.add(Feature.MANY_WORDS_FOR_FEW, tokens >= 3 && few ? 1 : 0);
    }

    private static void meaning(
            Phrase phrase, int term, Row row, ChineseTerm chinese, FeatureSink sink) {
        long covered = phrase.covered[term];
        double size = Math.max(1, chinese.hanCount);
        sink.add(Feature.MATCHED, phrase.matched[term]);
        sink.add(Feature.LEARNT, phrase.learnt[term]);
        sink.add(Feature.KNOWN_PAIR, isKnown(phrase, row, chinese) ? 1 : 0);
        sink.add(Feature.UNMATCHED, phrase.unmatched[term]);
        boolean nothing = covered == 0 && phrase.sharedLatin[term] == 0;
        sink.add(Feature.NOTHING_MATCHED, nothing ? 1 : 0);
        sink.add(Feature.FOREIGN, phrase.foreign[term]);
        sink.add(Feature.COVERED, Long.bitCount(covered) / size);
        sink.add(Feature.MISSED, Long.bitCount(row.expected(term) & ~covered) / size);
        long end = 1L << (chinese.text.length() - 1);
        sink.add(Feature.HEAD, (phrase.lastCovered[term] & end) != 0 ? 1 : 0);
        sink.add(Feature.FIRST, (phrase.firstCovered[term] & 1) != 0 ? 1 : 0);
    }

    private static boolean isKnown(Phrase phrase, Row row, ChineseTerm chinese) {
        return !row.known.isEmpty() && row.known.isPair(chinese.text, phrase.hash);
    }

    private static void latin(Phrase phrase, int term, ChineseTerm chinese, FeatureSink sink) {
        int shared = phrase.sharedLatin[term];
        if (chinese.latin.isEmpty()) {
            return;
        }
        sink.add(Feature.SHARED_LATIN, shared);
        sink.add(Feature.MISSING_LATIN, Math.max(0, chinese.latin.size() - shared));
        if (chinese.isLatin()) {
            boolean same = shared >= phrase.words;
            sink.add(Feature.SAME_LATIN, same ? 1 : 0);
            sink.add(Feature.UNLIKE_LATIN, shared == 0 ? 1 : 0);
            double named = phrase.words > 1 ? Initials.share(chinese.initials, phrase.initials) : 0;
            sink.add(Feature.SPELT_OUT, named);
        }
    }
}
