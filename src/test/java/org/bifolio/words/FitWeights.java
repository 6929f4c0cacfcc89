package org.bifolio.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits {@code clues.txt} anew on the even lines of the measuring material and prints it. Run by
 * hand after a change of the clues or of the lexicon, twice: which seams are looked at depends on
 * the weights before.
 */
final class FitWeights {

    private static final int DAMAGED_COPIES = 2;

    /** Seams that are so much less likely than their run's best one teach nothing. */
    private static final double FAR_BEHIND = 6;

    /** Some "clean" runs of the material are damaged; so the fit believes seams too readily. */
    private static final double CAUTION = 0.7;

    private final SeamFinder finder =
            new SeamFinder(
                    Lexicon.shared(),
                    Weights.shared(),
                    LetterSet.of(Set.of()),
                    LetterSet.of(Set.of()));
    private final Map<SeamKind, LogisticRegression> fits = new EnumMap<>(SeamKind.class);
    private long lost;
    private long words;

    public static void main(String[] args) {
        FitWeights fit = new FitWeights();
        Random random = new Random(11);
        List<String> lines = DamagedAbstract.material();
        for (int i = 0; i < lines.size(); i += 2) {
            for (int copy = 0; copy < DAMAGED_COPIES; copy++) {
                fit.learn(DamagedAbstract.of(lines.get(i), random));
            }
        }
        System.out.print(fit.weights());
    }

    private FitWeights() {
        for (SeamKind kind : SeamKind.values()) {
            double ridge = kind == SeamKind.LOWER ? 1 : 3;
            fits.put(kind, new LogisticRegression(Clue.count(), ridge));
        }
    }

    private void learn(DamagedAbstract text) {
        lost += text.lost().size();
        words += text.words();
        Tokens tokens = Tokens.of(text.damaged(), Lexicon.shared());
        PageWords page =
                new PageWords(
                        WordCounts.of(tokens), PageEnglish.NONE, WordCounts.of(Tokens.of("")));
        for (int token = 0; token < tokens.count(); token++) {
            Seam best =
                    finder.mayHoldSeam(tokens, token)
                            ? finder.find(tokens, page, TextKind.PROSE, token)
                            : null;
            if (best != null) {
                Run run = new Run(Lexicon.shared(), tokens, page, token);
                for (Seam seam : finder.seams(run, TextKind.PROSE)) {
                    if (seam.evidence() > best.evidence() - FAR_BEHIND) {
                        learn(seam, text.lost().contains(seam.at()));
                    }
                }
            }
        }
    }

    private void learn(Seam seam, boolean isLost) {
        double[] values = new double[Clue.count()];
        for (Clue clue : Clue.values()) {
            values[clue.index()] = seam.clues().value(clue);
        }
        LogisticRegression fit = fits.get(seam.kind());
        if (fit != null) {
            fit.add(values, isLost);
        }
    }

    private String weights() {
        List<double[]> columns = new ArrayList<>();
        for (LogisticRegression fit : fits.values()) {
            double[] weights = fit.weights();
            weights[Clue.ALWAYS.index()] -= Math.log(lost / (double) words) + CAUTION;
            columns.add(weights);
        }
        StringBuilder file = new StringBuilder();
        file.append("# The weight of each clue (see Clue) for each kind of seam, in the order of ");
        file.append("SeamKind:\n# ");
        file.append(fits.keySet().stream().map(Enum::name).collect(Collectors.joining(" ")));
        for (Clue clue : Clue.values()) {
            file.append('\n').append(clue);
            for (double[] column : columns) {
                file.append(String.format(Locale.ROOT, " %.3f", column[clue.index()]));
            }
        }
        return file.append('\n').toString();
    }
}
