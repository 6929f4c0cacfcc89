package org.bifolio.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Parts English words that lost the blank between them, as they do where a line of the printed
 * original ended.
 *
 * <pre>
 * the relationshipbetween the state and society  →  the relationship between the state and society
 * in Chinashows                                  →  in China shows
 * Institute of PublicAdministration              →  Institute of Public Administration
 * </pre>
 *
 * Immutable; one instance serves all threads.
 */
public final class GluedWords {

    /** Less probable seams are not even told. */
    public static final double LEAST_CONFIDENCE = 0.3;

    /** Seams with less evidence do not become probable by standing at a line's end. */
    private static final double LEAST_EVIDENCE = -1;

    /** Three words in one run are parted one seam at a time; more are not expected. */
    private static final int MOST_PASSES = 4;

    private static final double LIKELY = 0.5;

    private final Set<String> addedWords;
    private final Set<String> deniedWords;
    private volatile @Nullable Search search;

    /** With the lexicon that comes with the program. */
    public GluedWords() {
        this(Set.of(), Set.of());
    }

    /**
     * With the user's own words.
     *
     * @param added words that the lexicon lacks: never parted, and good as a part
     * @param denied words that the lexicon holds wrongly: no part of anything
     */
    public GluedWords(Set<String> added, Set<String> denied) {
        addedWords = Set.copyOf(added);
        deniedWords = Set.copyOf(denied);
    }

    /** What it takes to look for seams; made at the first text, as it reads the lexicon. */
    private record Search(Lexicon lexicon, SeamFinder finder, WordCounts added) {

        static Search with(Set<String> added, Set<String> denied) {
            Lexicon lexicon = Lexicon.shared().without(denied);
            SeamFinder finder =
                    new SeamFinder(
                            lexicon, Weights.shared(), LetterSet.of(added), LetterSet.of(denied));
            return new Search(lexicon, finder, WordCounts.of(Tokens.of(String.join(" ", added))));
        }

        BitSet runs(Tokens tokens) {
            BitSet runs = new BitSet();
            for (int token = 0; token < tokens.count(); token++) {
                if (finder.mayHoldSeam(tokens, token)) {
                    runs.set(token);
                }
            }
            return runs;
        }

        List<Seam> seams(Tokens tokens, BitSet runs, PageWords words, TextKind kind) {
            List<Seam> seams = new ArrayList<>();
            for (int run = runs.nextSetBit(0); run >= 0; run = runs.nextSetBit(run + 1)) {
                Seam seam = finder.find(tokens, words, kind, run);
                if (seam != null && seam.evidence() >= LEAST_EVIDENCE) {
                    seams.add(seam);
                }
            }
            return seams;
        }
    }

    /** Two threads may make it at once, and then make the same. */
    private Search search() {
        Search made = search;
        if (made == null) {
            made = Search.with(addedWords, deniedWords);
            search = made;
        }
        return made;
    }

    /**
     * Finds lost blanks. Never changes anything but by inserting blanks.
     *
     * @param text one field in English, entities and invisible characters already cleaned
     * @param kind what the field is
     * @param page other English text of the same page, as evidence for words. Without this field's
     *     own text: a run that stands elsewhere too is taken for a word
     * @return each run of letters that holds a lost blank ({@code before}), parted ({@code after}),
     *     in ascending order, with the probability that it is right, from {@link #LEAST_CONFIDENCE}
     *     on
     */
    public List<Edit> edits(String text, TextKind kind, PageEnglish page) {
        Search words = search();
        Tokens tokens = Tokens.of(text, words.lexicon());
        BitSet runs = words.runs(tokens);
        if (runs.isEmpty()) { // most short fields: their page need not be read for evidence
            return List.of();
        }
        Parting parting = new Parting(text);
        List<Seam> parted = new ArrayList<>();
        for (int pass = 1; !runs.isEmpty(); pass++) {
            PageWords known = new PageWords(WordCounts.of(tokens), page, words.added());
            List<Seam> seams = words.seams(tokens, runs, known, kind);
            seams.replaceAll(seam -> seam.movedTo(parting.inOriginal(seam.at())));
            if (!part(parting, tokens.count(), seams, parted) || pass == MOST_PASSES) {
                break;
            }
            tokens = Tokens.of(parting.text(), words.lexicon());
            runs = words.runs(tokens);
        }
        return parting.edits();
    }

    /**
     * Parts at the likely seams. Those of earlier passes are weighed with them: a text that lost
     * the blank of {@code added|to} has lost that of {@code is|added} before it too.
     *
     * @param parted the likely seams so far, to which this pass adds its own
     * @return whether another pass over the parted text may find more
     */
    private static boolean part(
            Parting parting, int wordCount, List<Seam> seams, List<Seam> parted) {
        if (seams.isEmpty()) {
            return false;
        }
        List<Seam> all = new ArrayList<>(parted);
        all.addAll(seams);
        all.sort(Comparator.comparingInt(Seam::at));
        double[] probabilities = LostBlanks.probabilities(parting.length(), wordCount, all);
        boolean open = false;
        for (int i = 0; i < all.size(); i++) {
            Seam seam = all.get(i);
            double probability = probabilities[i] * seam.share();
            if (probability >= LEAST_CONFIDENCE && parting.part(seam, probability)) {
                open |= probability >= LIKELY && seam.leavesRuns();
                if (probability >= LIKELY) {
                    parted.add(seam);
                }
            }
        }
        return open;
    }
}
