package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits the weights of {@link Feature} to lists whose borders are known, by steps along the gradient
 * of their likelihood (Adam). The same lists make the same weights.
 */
final class KeywordFit {

    private static final int ROUNDS = 8;
    private static final int BATCH = 64;
    private static final double STEP = 0.06;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.99;
    private static final double SHRINKAGE = 5e-5;
    private static final double TINY = 1e-6;

    /** A row to learn from, the knowledge it is read with, and the true keywords. */
    record Lesson(KeywordLine line, List<String> en, Knowledge knowledge) {}

    private final double[] weights = new double[Feature.COUNT];
    private final double[] means = new double[Feature.COUNT];
    private final double[] squares = new double[Feature.COUNT];
    private int steps;

    static Weights of(List<Lesson> lessons) {
        KeywordFit fit = new KeywordFit();
        List<Lesson> order = new ArrayList<>(lessons);
        Random random = new Random(3);
        int all = ROUNDS * ((lessons.size() + BATCH - 1) / BATCH);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                fit.step(order.subList(from, Math.min(order.size(), from + BATCH)), all);
            }
        }
        return new Weights(fit.weights);
    }

    private void step(List<Lesson> batch, int all) {
        Weights now = new Weights(weights);
        Gradient gradient = new Gradient();
        for (Lesson lesson : batch) {
            Row row = Row.of(lesson.line(), lesson.knowledge());
            List<Integer> ends = ends(row.line, lesson.en());
            if (!ends.isEmpty()) {
                gradient.add(row, ends, now);
            }
        }
        double pace = STEP * (1 - steps / (double) all);
        steps++;
        for (int at = 0; at < weights.length; at++) {
            double slope = gradient.values()[at] / batch.size() - SHRINKAGE * weights[at];
            means[at] += (1 - MEAN_DECAY) * (slope - means[at]);
            squares[at] += (1 - SQUARE_DECAY) * (slope * slope - squares[at]);
            double mean = means[at] / (1 - Math.pow(MEAN_DECAY, steps));
            double square = squares[at] / (1 - Math.pow(SQUARE_DECAY, steps));
            weights[at] += pace * mean / (Math.sqrt(square) + TINY);
        }
    }

    /** The places where the keywords end; none when a border stands where no place is. */
    private static List<Integer> ends(EnglishLine line, List<String> keywords) {
        List<Integer> ends = new ArrayList<>();
        int place = 0;
        for (String keyword : keywords) {
            int from = place;
            String bare = bare(keyword);
            while (place < line.size()
                    && bare(line.between(from, place + 1)).length() <= bare.length()) {
                place++;
            }
            if (place == from || !bare(line.between(from, place)).equals(bare)) {
                return List.of();
            }
            ends.add(place);
        }
        return place == line.size() ? ends : List.of();
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> !Letters.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
