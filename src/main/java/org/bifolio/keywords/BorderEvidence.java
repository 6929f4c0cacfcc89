package org.bifolio.keywords;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a repair of keyword borders says of its evidence: {@code 3 keywords for 3 Chinese ones, sure
 * by 0.998 0.712 0.993}. A list that is not sure as a whole mostly holds keywords that are.
 */
public final class BorderEvidence {

    private static final String SURE_BY = ", sure by ";
    private static final Pattern BLANK = Pattern.compile(" ");

    private BorderEvidence() {}

    /** {@code chinese} is the number of Chinese keywords. */
    static String of(int chinese, List<Double> confidences) {
        return confidences.size()
                + " keywords for "
                + chinese
                + " Chinese ones"
                + SURE_BY
                + confidences.stream()
                        .map(sure -> String.format(Locale.ROOT, "%.3f", sure))
                        .collect(Collectors.joining(" "));
    }

    /** The confidence of each keyword in order; none where the evidence is of another kind. */
    public static List<Double> confidences(String evidence) {
        int from = evidence.indexOf(SURE_BY);
        return from < 0
                ? List.of()
                : BLANK.splitAsStream(evidence.substring(from + SURE_BY.length()))
                        .map(Double::valueOf)
                        .toList();
    }
}
