package org.bifolio.keywords;

import java.util.List;
import java.util.regex.Pattern;

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
        StringBuilder evidence = new StringBuilder();
        evidence.append(confidences.size()).append(" keywords for ").append(chinese);
        evidence.append(" Chinese ones").append(SURE_BY);
        for (int at = 0; at < confidences.size(); at++) {
            evidence.append(at == 0 ? "" : " ");
            addThousandths(Math.round(confidences.get(at) * 1000), evidence);
        }
        return evidence.toString();
    }

    /** {@code 98} → {@code 0.098}. */
    private static void addThousandths(long thousandths, StringBuilder text) {
        text.append(thousandths / 1000).append('.');
        text.append(thousandths / 100 % 10);
        text.append(thousandths / 10 % 10);
        text.append(thousandths % 10);
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
