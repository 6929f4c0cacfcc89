package org.bifolio.keywords;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bifolio.keywords.Glossary.Sense;

/** A Chinese keyword with everything that its English partner can be recognised by. */
final class ChineseTerm {

    private static final int LONGEST = 60;
    private static final int PREFIX = 5;
    private static final double PREFIX_WEIGHT = 0.7;
    private static final double ONE_CHARACTER = 0.45;
    private static final double TOKENS_PER_HAN = 0.45;
    private static final double TOKENS_PER_LATIN = 0.9;

    /**
     * An English stem that is expected, and which characters of the keyword explain it (bit set).
     */
    record Match(double weight, long characters) {

        static final Match NONE = new Match(0, 0);
    }

    /** As printed, folded to half width and small letters. */
    final String text;

    final int hanCount;
    final Set<String> latin;

    /** How many tokens its English partner mostly has. */
    final double usualTokens;

    /** Of an abbreviation, see {@link Initials}; else 0. */
    final long initials;

    private final Map<String, Match> general = new HashMap<>();
    private final Map<String, Match> learnt = new HashMap<>();
    private final Map<String, Match> prefixes = new HashMap<>();

    /** By tokens, as every phrase of the row asks. */
    private final double[] lengthRatios = new double[Segments.MOST_TOKENS + 1];

    ChineseTerm(String keyword, Glossary glossary, Glossary pairs) {
        String folded = fold(keyword);
        text = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        hanCount = Letters.countHan(text);
        latin = new HashSet<>(Words.of(text));
        initials = Initials.of(text);
        usualTokens = Math.max(1, hanCount * TOKENS_PER_HAN + latin.size() * TOKENS_PER_LATIN);
        for (int tokens = 0; tokens < lengthRatios.length; tokens++) {
            lengthRatios[tokens] = -Math.abs(Math.log((tokens + 0.3) / (usualTokens + 0.3)));
        }
        collect(glossary, general);
        collect(pairs, learnt);
        general.forEach(this::addPrefix);
        learnt.forEach(this::addPrefix);
    }

    /** To compare by: half width, small letters. */
    static String fold(String keyword) {
        return Normalizer.normalize(keyword, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void collect(Glossary glossary, Map<String, Match> matches) {
        if (glossary.isEmpty()) {
            return;
        }
        for (int from = 0; from < text.length(); from++) {
            int last = Math.min(text.length(), from + glossary.longest(text.charAt(from)));
            for (int to = from + 1; to <= last && Letters.isHan(text.charAt(to - 1)); to++) {
                double share = to - from == 1 ? ONE_CHARACTER : 1;
                for (Sense sense : glossary.of(text.substring(from, to))) {
                    add(matches, sense.stem(), sense.weight() * share, from, to);
                }
            }
        }
    }

    private static void add(
            Map<String, Match> matches, String stem, double weight, int from, int to) {
        long characters = (1L << to) - (1L << from);
        matches.merge(stem, new Match(weight, characters), ChineseTerm::better);
    }

    private static Match better(Match one, Match other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private void addPrefix(String stem, Match match) {
        String prefix = prefix(stem);
        if (!prefix.isEmpty()) {
            Match weaker = new Match(match.weight() * PREFIX_WEIGHT, match.characters());
            prefixes.merge(prefix, weaker, ChineseTerm::better);
        }
    }

    /**
     * What the glossary of general terms makes of an English stem.
     *
     * @param prefix see {@link #prefix}
     */
    Match general(String stem, String prefix) {
        Match match = general.getOrDefault(stem, Match.NONE);
        return match.characters() != 0 ? match : prefixes.getOrDefault(prefix, Match.NONE);
    }

    /** The letters by which stems that are not the same may still be of one word, or none. */
    static String prefix(String stem) {
        return stem.length() < PREFIX ? "" : stem.substring(0, PREFIX);
    }

    /** What learnt pairs make of it. */
    Match learnt(String stem) {
        return learnt.getOrDefault(stem, Match.NONE);
    }

    /** How much longer or shorter than usual so many tokens are: 0 for not at all, else below. */
    double lengthRatio(int tokens) {
        return lengthRatios[tokens];
    }

    /** Whether it holds an English word itself, or its singular. */
    boolean holds(String word) {
        return !latin.isEmpty() && (latin.contains(word) || latin.contains(Stems.singular(word)));
    }

    boolean isLatin() {
        return hanCount == 0;
    }
}
