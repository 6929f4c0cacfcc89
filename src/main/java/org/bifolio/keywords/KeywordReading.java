package org.bifolio.keywords;

import java.util.List;

/**
 * The most probable borders.
 *
 * @param keywords in the line's order; joining them gives the line's letters back
 * @param confidences posterior of each keyword, calibrated, 0 to 1
 * @param confidence posterior of the whole list
 * @param runnerUp the second best list; empty when there is none
 * @param evidence a few words for a reader
 */
public record KeywordReading(
        List<String> keywords,
        List<Double> confidences,
        double confidence,
        List<String> runnerUp,
        String evidence) {

    public KeywordReading {
        keywords = List.copyOf(keywords);
        confidences = List.copyOf(confidences);
        runnerUp = List.copyOf(runnerUp);
    }
}
