package org.bifolio.keywords;

import java.util.Arrays;
import java.util.List;

/** Reads rows whose borders are lost. */
final class BorderReader {

    private static final int MOST_KEYWORDS = 40;
    private static final int LONGEST_ROW = 3000;

    /** A list of another length than its Chinese one is never sure, whatever speaks for it. */
    private static final double UNEQUAL = 0.89;

    private final Knowledge knowledge;

    BorderReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    KeywordReading read(KeywordLine line) {
        if (isHopeless(line)) {
            return unread(line);
        }
        Reading reading = new Reading(Row.of(line, knowledge), knowledge.weights());
        List<Segment> best = reading.isPossible() ? reading.best() : List.of();
        return best.isEmpty() ? unread(line) : reading(reading, best, line.zh().size());
    }

    private static boolean isHopeless(KeywordLine line) {
        return line.zh().isEmpty()
                || line.zh().size() > MOST_KEYWORDS
                || line.en().isBlank()
                || line.en().length() > LONGEST_ROW;
    }

    private static KeywordReading unread(KeywordLine line) {
        List<String> whole = line.en().isBlank() ? List.of() : List.of(line.en().strip());
        List<Double> none = whole.isEmpty() ? List.of() : List.of(0.0);
        return new KeywordReading(whole, none, 0, List.of(), "not read");
    }

    private static KeywordReading reading(Reading reading, List<Segment> best, int count) {
        double[] posteriors = reading.posteriors(best);
        List<Segment> second = reading.runnerUp(best, posteriors);
        double confidence = reading.posterior(best);
        double other = second.isEmpty() ? 0 : reading.posterior(second);
        if (other > confidence) {
            return result(reading, second, reading.posteriors(second), other, best, count);
        }
        return result(reading, best, posteriors, confidence, second, count);
    }

    private static KeywordReading result(
            Reading reading,
            List<Segment> best,
            double[] posteriors,
            double posterior,
            List<Segment> second,
            int count) {
        boolean equal = best.size() == count;
        List<Double> sure =
                Arrays.stream(posteriors).map(BorderReader::probability).boxed().toList();
        double cautious = Caution.of(probability(posterior));
        double list = equal ? cautious : Math.min(UNEQUAL, cautious);
        String evidence = BorderEvidence.of(count, sure);
        return new KeywordReading(reading.texts(best), sure, list, reading.texts(second), evidence);
    }

    private static double probability(double sum) {
        return Math.max(0, Math.min(1, sum));
    }
}
