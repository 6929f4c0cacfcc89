package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Edit;

/** Counts right and wrong blanks, by confidence. */
final class GlueScore {

    private static final int BINS = 10;

    final List<String> wrong = new ArrayList<>();
    private final double threshold;
    private final int[] told = new int[BINS];
    private final int[] right = new int[BINS];
    private int found;
    private int lost;
    private int words;

    GlueScore(double threshold) {
        this.threshold = threshold;
    }

    void add(DamagedAbstract text, List<Edit> edits) {
        lost += text.lost().size();
        words += text.words();
        for (Edit edit : edits) {
            for (int at : blanks(edit)) {
                count(text, edit, at);
            }
        }
    }

    private void count(DamagedAbstract text, Edit edit, int at) {
        boolean isRight = text.lost().contains(at);
        int bin = Math.min(BINS - 1, (int) (edit.confidence() * BINS));
        told[bin]++;
        right[bin] += isRight ? 1 : 0;
        if (edit.confidence() >= threshold) {
            found += isRight ? 1 : 0;
            if (!isRight) {
                wrong.add(edit.after());
            }
        }
    }

    /** Where the edit puts blanks, counted in the text before it. */
    private static List<Integer> blanks(Edit edit) {
        List<Integer> blanks = new ArrayList<>();
        for (int i = edit.after().indexOf(' '); i >= 0; i = edit.after().indexOf(' ', i + 1)) {
            blanks.add(edit.offset() + i - blanks.size());
        }
        return blanks;
    }

    double precision() {
        return found / (double) Math.max(1, found + wrong.size());
    }

    double recall() {
        return found / (double) Math.max(1, lost);
    }

    double falseSplitsInTenThousandWords() {
        return 1e4 * wrong.size() / Math.max(1, words);
    }

    /** The figures, and how many of the blanks of each confidence were right. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(
                        Locale.ROOT,
                        "precision %.4f, recall %.4f of %d, %.2f false splits in 10,000 words%n",
                        precision(),
                        recall(),
                        lost,
                        falseSplitsInTenThousandWords()));
        for (int bin = 3; bin < BINS; bin++) {
            double share = right[bin] / (double) Math.max(1, told[bin]);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "confidence from .%d: %5d blanks, %.3f right%n",
                            bin,
                            told[bin],
                            share));
        }
        return table.toString();
    }
}
