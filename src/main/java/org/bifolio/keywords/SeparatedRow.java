package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of English keywords with separators of its own: nothing is lost, so nothing is guessed. */
final class SeparatedRow {

    private SeparatedRow() {}

    static boolean is(String row) {
        return row.chars().anyMatch(c -> Letters.isSemicolon((char) c));
    }

    static KeywordReading read(String row) {
        List<String> keywords = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= row.length(); at++) {
            if (at == row.length() || Letters.isSemicolon(row.charAt(at))) {
                String keyword = row.substring(start, at).strip();
                if (!keyword.isEmpty()) {
                    keywords.add(keyword);
                }
                start = at + 1;
            }
        }
        List<Double> sure = Collections.nCopies(keywords.size(), 1.0);
        return new KeywordReading(keywords, sure, 1, List.of(), "separators in the page");
    }
}
