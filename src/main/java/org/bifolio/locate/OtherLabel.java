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
    private static final String OPENING = "【［[";
    private static final String CLOSING = "】］]：:";

    private OtherLabel() {}

    /** Whether the line begins with one, in brackets or before a colon. */
    static boolean opens(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int from = OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        return WORDS.stream()
                .map(word -> LabelWord.read(line, from, word))
                .flatMap(Optional::stream)
                .map(word -> Blanks.skip(line, word.end()))
                .anyMatch(at -> at < line.length() && CLOSING.indexOf(line.charAt(at)) >= 0);
    }
}
