package org.bifolio.words;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of English words: which there are, how common they are, alone and in pairs, and how
 * English a run of unknown letters looks. All probabilities are logarithms to base 10. Words are
 * lower-case runs of {@code a} to {@code z}. Immutable once built; shared between threads.
 */
public final class Lexicon {

    static final int UNKNOWN = -1;

    /** An unknown word costs this on top of its spelling: lists hold most of what texts use. */
    private static final double UNLISTED = -2.5;

    /** Two known words that were never counted side by side. */
    private static final double UNSEEN_PAIR = -0.35;

    /** A word met in large text only may be a slip. */
    private static final double UNTRUSTED = 1;

    private static final double STEPS_PER_DECADE = 16;

    private static final double[] LOG_PROBABILITIES = logProbabilities();

    /**
     * A word's id tells its place among all words, the steps of its logarithm and its strength, so
     * that one look into far memory tells all.
     */
    private static final int PLACE_BITS = 20;

    private static final int STEP_BITS = 8;
    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int STEP = (1 << STEP_BITS) - 1;

    private final WordPool words;
    private final LetterSet denied;
    private final WordPairs pairs;
    private final Spelling spelling;

    /**
     * @param words by {@link #id}
     */
    Lexicon(WordPool words, WordPairs pairs, Spelling spelling) {
        this(words, LetterSet.of(Set.of()), pairs, spelling);
    }

    private Lexicon(WordPool words, LetterSet denied, WordPairs pairs, Spelling spelling) {
        this.words = words;
        this.denied = denied;
        this.pairs = pairs;
        this.spelling = spelling;
    }

    static int id(int place, int step, int strength) {
        if (place > PLACE) {
            throw new IllegalArgumentException("more words than an id can tell apart: " + place);
        }
        return (strength << STEP_BITS | step) << PLACE_BITS | place;
    }

    /** The lexicon that comes with the program, read when first asked for. */
    public static Lexicon shared() {
        return Shared.LEXICON;
    }

    /** The same lexicon, as if no list held these words. */
    Lexicon without(Collection<String> others) {
        return new Lexicon(words, LetterSet.of(others), pairs, spelling);
    }

    private int find(String word) {
        byte[] text = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
        return find(text, 0, text.length);
    }

    /** Whether a list that can be trusted holds the word, in whatever case. */
    public boolean knows(String word) {
        return strength(find(word)).isListed();
    }

    /** Of a word in small letters; negative infinity when no list holds it. */
    public double logProbability(String word) {
        byte[] text = word.getBytes(StandardCharsets.ISO_8859_1);
        int id = find(text, 0, text.length);
        return id == UNKNOWN ? Double.NEGATIVE_INFINITY : listed(id);
    }

    /**
     * Of all beginnings of a run of small letters, of one letter, of two and so on; negative
     * infinity where no list holds one.
     *
     * @param from where the run begins in {@code text}, one byte a letter
     * @param byLength takes the logarithms; as many are looked up as it has room for
     */
    public void logProbabilities(byte[] text, int from, double[] byLength) {
        long hash = 0;
        for (int at = 0; at < byLength.length; at++) {
            hash = WordPool.hash(hash, text[from + at]);
            int id = find(hash);
            byLength[at] = id == UNKNOWN ? Double.NEGATIVE_INFINITY : listed(id);
        }
    }

    private double listed(int id) {
        return logProbability(id) - (strength(id).isListed() ? 0 : UNTRUSTED);
    }

    /**
     * How many decades likelier the second word is after the first than anywhere; 0 when unknown.
     */
    public double affinity(String first, String second) {
        byte[] one = first.getBytes(StandardCharsets.ISO_8859_1);
        byte[] other = second.getBytes(StandardCharsets.ISO_8859_1);
        int firstId = find(one, 0, one.length);
        int secondId = find(other, 0, other.length);
        if (!seenTogether(firstId, secondId)) {
            return 0;
        }
        double alone = logProbability(secondId);
        return after(firstId, secondId, alone) - alone;
    }

    int find(byte[] text, int from, int to) {
        return find(WordPool.hash(text, from, to));
    }

    /** The id of the word with that {@link WordPool#hash}, or {@link #UNKNOWN}. */
    int find(long hash) {
        int id = words.find(hash);
        return denied.has(hash) || strength(id) == Strength.UNKNOWN ? UNKNOWN : id;
    }

    Strength strength(int id) {
        return id == UNKNOWN ? Strength.UNKNOWN : Strength.of(id >> (PLACE_BITS + STEP_BITS));
    }

    double logProbability(int id) {
        return LOG_PROBABILITIES[id >> PLACE_BITS & STEP];
    }

    double spelling(byte[] text, int from, int to) {
        return spelling.logProbability(text, from, to);
    }

    /** Of a word alone, known or not. */
    double logProbability(int id, byte[] text, int from, int to) {
        return id == UNKNOWN ? UNLISTED + spelling(text, from, to) : logProbability(id);
    }

    boolean seenTogether(int first, int second) {
        return first != UNKNOWN
                && second != UNKNOWN
                && pairs.step(first & PLACE, second & PLACE) >= 0;
    }

    /**
     * Of the second word after the first, given the second's own probability {@code alone}; {@link
     * #UNKNOWN} as the first word also stands for the start of a phrase.
     */
    double after(int first, int second, double alone) {
        if (first == UNKNOWN || second == UNKNOWN) {
            return alone;
        }
        int step = pairs.step(first & PLACE, second & PLACE);
        if (step < 0) {
            return alone + UNSEEN_PAIR;
        }
        double conditional = -step / STEPS_PER_DECADE - logProbability(first);
        return Math.max(Math.min(conditional, -0.05), alone - 0.5);
    }

    private static double[] logProbabilities() {
        double[] logarithms = new double[1 << Byte.SIZE];
        for (int step = 0; step < logarithms.length; step++) {
            logarithms[step] = -step / STEPS_PER_DECADE;
        }
        return logarithms;
    }

    /** Read by the class loader, once, at the first use of English. */
    private static final class Shared {
        static final Lexicon LEXICON = LexiconFile.bundled();
    }
}
