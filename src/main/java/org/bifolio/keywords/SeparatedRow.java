package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of English keywords with separators of its own: nothing is lost, so nothing is guessed.
 * Commas separate where there are as many parts as Chinese keywords; else they may stand inside
 * one.
 */
final class SeparatedRow {

    /** A single comma may stand inside one of two keywords: {@code Beijing, China tea}. */
    private static final int FEWEST = 3;

    /** As in {@code 1,2-dichloroethane}. */
    private static final Pattern NUMBERS = Pattern.compile("\\d,\\d");

    private SeparatedRow() {}

    static boolean is(KeywordLine line) {
        return hasSemicolon(line.en()) || isParted(line);
    }

    static KeywordReading read(KeywordLine line) {
        List<String> keywords = parts(line.en(), hasSemicolon(line.en()) ? ";；" : ",，");
        List<Double> sure = Collections.nCopies(keywords.size(), 1.0);
        return new KeywordReading(keywords, sure, 1, List.of(), "separators in the page");
    }

    private static boolean hasSemicolon(String row) {
        return row.indexOf(';') >= 0 || row.indexOf('；') >= 0;
    }

    private static boolean isParted(KeywordLine line) {
        return line.zh().size() >= FEWEST
                && !NUMBERS.matcher(line.en()).find()
                && parts(line.en(), ",，").size() == line.zh().size();
    }

    private static List<String> parts(String row, String separators) {
        List<String> keywords = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= row.length(); at++) {
            if (at == row.length() || separators.indexOf(row.charAt(at)) >= 0) {
                String keyword = row.substring(start, at).strip();
                if (!keyword.isEmpty()) {
                    keywords.add(keyword);
                }
                start = at + 1;
            }
        }
        return keywords;
    }
}
