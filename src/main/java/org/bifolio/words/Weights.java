package org.bifolio.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weight of every clue for every kind of seam, fitted by logistic regression on abstracts whose
 * line breaks had lost their blanks. A weighted sum is the natural logarithm of how much more often
 * such clues are met where a blank was lost than where none was.
 */
final class Weights {

    private static final String BUNDLED = "clues.txt";
    private static final double[] NONE = new double[Clue.count()];
    private static final Weights SHARED = bundled();

    private final Map<SeamKind, double[]> byKind = new EnumMap<>(SeamKind.class);

    static Weights shared() {
        return SHARED;
    }

    double evidence(SeamKind kind, Clues clues) {
        return clues.weighed(byKind.getOrDefault(kind, NONE));
    }

    private static Weights bundled() {
        try (InputStream in = Weights.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + BUNDLED);
            }
            return read(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lines {@code CLUE weight weight weight}, one weight for each kind in the order of {@link
     * SeamKind}.
     */
    static Weights read(List<String> lines) {
        Weights weights = new Weights();
        for (SeamKind kind : SeamKind.values()) {
            weights.byKind.put(kind, new double[Clue.count()]);
        }
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                weights.add(line.trim().split(" +"));
            }
        }
        return weights;
    }

    private void add(String[] columns) {
        int clue = Clue.valueOf(columns[0]).index();
        int column = 1;
        for (double[] weights : byKind.values()) {
            weights[clue] = Double.parseDouble(columns[column++]);
        }
    }
}
