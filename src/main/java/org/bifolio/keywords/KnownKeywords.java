package org.bifolio.keywords;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The English keywords of other records: which phrases are one, of which Chinese keyword, and how
 * often a word stands first or last. {@code performance} mostly ends a keyword, {@code deep} hardly
 * ever does. Phrases and words are hashes, as in {@link PagePhrases}.
 */
final class KnownKeywords {

    static final KnownKeywords NONE = new Builder().build();

    /** How many keywords it takes to outweigh what holds for all words. */
    private static final double PRIOR = 2;

    private static final Edges UNSEEN = new Edges();

    private final Map<Long, Integer> phrases;
    private final Set<Long> pairs;
    private final Map<Long, Edges> words;
    private final double usual;

    /** How often a word stands first, last, and at all. */
    private static final class Edges {
        private int first;
        private int last;
        private int all;
    }

    private KnownKeywords(
            Map<Long, Integer> phrases, Set<Long> pairs, Map<Long, Edges> words, double usual) {
        this.phrases = phrases;
        this.pairs = pairs;
        this.words = words;
        this.usual = usual;
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** How many records have the phrase as a keyword. */
    int records(long phrase) {
        return phrases.getOrDefault(phrase, 0);
    }

    /** Whether a record has the phrase as the partner of this Chinese keyword. */
    boolean isPair(String zh, long phrase) {
        return pairs.contains(pair(zh, phrase));
    }

    /** How much likelier than others the word is to start a keyword: log-odds, 0 if not known. */
    double starts(long word) {
        Edges edges = words.getOrDefault(word, UNSEEN);
        return odds(edges.first, edges.all);
    }

    /** How much likelier than others the word is to end a keyword. */
    double ends(long word) {
        Edges edges = words.getOrDefault(word, UNSEEN);
        return odds(edges.last, edges.all);
    }

    private double odds(int times, int all) {
        double yes = times + PRIOR * usual;
        double no = all - times + PRIOR * (1 - usual);
        return all == 0 ? 0 : Math.log(yes / no) - Math.log(usual / (1 - usual));
    }

    private static long pair(String zh, long phrase) {
        return PagePhrases.extend(phrase, zh.hashCode());
    }

    /** Collects keywords. */
    static final class Builder {

        private final Map<Long, Integer> phrases = new HashMap<>();
        private final Set<Long> pairs = new HashSet<>();
        private final Map<Long, Edges> words = new HashMap<>();
        private int keywords;
        private int all;

        /**
         * @param zh folded, see {@link ChineseTerm#fold}
         */
        Builder add(String zh, String en, int records) {
            List<String> texts = Words.of(en);
            long phrase = 0;
            for (int at = 0; at < texts.size(); at++) {
                long word = PageText.hash(texts.get(at));
                phrase = PagePhrases.extend(phrase, word);
                Edges edges = words.computeIfAbsent(word, key -> new Edges());
                edges.first += at == 0 ? 1 : 0;
                edges.last += at == texts.size() - 1 ? 1 : 0;
                edges.all++;
            }
            phrases.merge(phrase, records, Integer::sum);
            pairs.add(pair(zh, phrase));
            keywords++;
            all += texts.size();
            return this;
        }

        KnownKeywords build() {
            double usual = (keywords + 1) / (all + 2.0);
            return new KnownKeywords(phrases, pairs, words, usual);
        }
    }
}
