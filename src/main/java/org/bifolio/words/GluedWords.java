package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/** Parts English words that lost the blank between them: {@code relationshipbetween}. */
public final class GluedWords {

    /** Less probable seams are not even told. */
    public static final double LEAST_CONFIDENCE = 0.3;

    private static final double LEAST_EVIDENCE = -1;

    private final Lexicon lexicon;
    private final SeamFinder finder;

    public GluedWords() {
        this(Lexicon.shared());
    }

    GluedWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new SeamFinder(lexicon, Weights.shared());
    }

    /**
     * Finds lost blanks. Never changes anything but by inserting blanks.
     *
     * @param text one field in English, entities and invisible characters already cleaned
     * @param kind what the field is
     * @param page other English text of the same page, as evidence for words; may be empty
     * @return insertions of one blank each ({@code before} the whole glued run, {@code after} the
     *     parted one), in ascending order
     */
    public List<Edit> edits(String text, TextKind kind, String page) {
        Tokens tokens = Tokens.of(text, lexicon);
        List<Seam> seams = seams(tokens, page);
        seams.removeIf(seam -> seam.evidence() < LEAST_EVIDENCE);
        if (seams.isEmpty()) {
            return List.of();
        }
        double[] probabilities = LostBlanks.probabilities(text.length(), tokens.count(), seams);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= LEAST_CONFIDENCE) {
                edits.add(edit(tokens, seams.get(i), probabilities[i]));
            }
        }
        return edits;
    }

    private static Edit edit(Tokens tokens, Seam seam, double probability) {
        int from = tokens.start(seam.token());
        String first = tokens.text.substring(from, seam.at());
        String second = tokens.text.substring(seam.at(), tokens.end(seam.token()));
        return new Edit(from, first + second, first + ' ' + second, probability, "");
    }

    List<Seam> seams(String text, String page) {
        return seams(Tokens.of(text, lexicon), page);
    }

    private List<Seam> seams(Tokens tokens, String page) {
        PageWords words = PageWords.of(tokens, Tokens.of(page, lexicon));
        List<Seam> seams = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            @Nullable Seam seam = finder.find(tokens, words, i);
            if (seam != null) {
                seams.add(seam);
            }
        }
        return seams;
    }
}
