package org.bifolio.locate;

import java.util.List;
import java.util.Optional;

/**
 * Labels of the other layouts for what no field here takes: {@code 【收　录】}, {@code DOI：}, and {@code
 * 【分　类】} with a breadcrumb instead of a code.
 */
final class OtherLabel {

    private static final List<String> WORDS =
            List.of("收录", "栏目", "DOI", "ISSN", "分类", "导师", "下载", "被引");

    /** The first characters of all words. */
    private static final String FIRST = "收栏DI分导下被";

    private static final String OPENING = "【［[";
    private static final String CLOSING = "】］]：:";

    private OtherLabel() {}

    /** Whether the line begins with one, in brackets or before a colon. */
    static boolean opens(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int from = OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        if (from == line.length() || FIRST.indexOf(line.charAt(from)) < 0) {
            return false;
        }
        for (String word : WORDS) {
            Optional<LabelWord> read = LabelWord.read(line, from, word);
            if (read.isPresent() && isClosed(line, read.get().end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(String line, int end) {
        int at = Blanks.skip(line, end);
        return at < line.length() && CLOSING.indexOf(line.charAt(at)) >= 0;
    }
}
