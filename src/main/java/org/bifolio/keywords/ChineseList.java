package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a row of Chinese keywords: at semicolons where there are any, else at blanks and commas. A
 * bracket or a title mark holds together what stands inside: {@code 酵母(Saccharomyces cerevisiae)}.
 */
final class ChineseList {

    private ChineseList() {}

    static List<String> split(String row) {
        boolean semicolons = row.indexOf(';') >= 0 || row.indexOf('；') >= 0;
        List<String> keywords = new ArrayList<>();
        int start = 0;
        int closing = -1;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (Letters.isOpening(c) && at > closing) {
                closing = closing(row, at);
            }
            if (at > closing && parts(row, at, semicolons)) {
                add(keywords, row.substring(start, at));
                start = at + 1;
            }
        }
        add(keywords, row.substring(start));
        return keywords;
    }

    private static boolean parts(String row, int at, boolean semicolons) {
        char c = row.charAt(at);
        if (semicolons) {
            return Letters.isSemicolon(c);
        }
        return Letters.isBlank(c) || (isComma(c) && !isInsideNumber(row, at));
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，';
    }

    /** {@code 1,2-二氯乙烷} is one keyword. */
    private static boolean isInsideNumber(String row, int at) {
        return at > 0
                && at + 1 < row.length()
                && Character.isDigit(row.charAt(at - 1))
                && Character.isDigit(row.charAt(at + 1));
    }

    private static int closing(String row, int opening) {
        for (int at = opening + 1; at < row.length(); at++) {
            char c = row.charAt(at);
            if (Letters.isOpening(c)) {
                return -1;
            }
            if (Letters.isClosing(c)) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<String> keywords, String keyword) {
        String bare = keyword.strip();
        if (!bare.isEmpty()) {
            keywords.add(bare);
        }
    }
}
