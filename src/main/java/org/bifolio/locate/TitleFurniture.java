package org.bifolio.locate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Buttons and the citation count that saved pages carry behind a title: {@code … 认领 被引量:9}. */
final class TitleFurniture {

    private static final String CITED = "被引量";
    private static final int MAX_PIECES = 8;
    private static final String AROUND_COUNT = ":：()（）[],， ";
    private static final List<String> BUTTONS = List.of("「预览」", "预览", "认领", "引用", "收藏", "分享", "下载");

    private TitleFurniture() {}

    /** Before: {@code 和而不同:…合作治理 认领 被引量:9}; after: {@code 和而不同:…合作治理}. */
    static String strip(String title) {
        String rest = Blanks.strip(title);
        for (int i = 0; i < MAX_PIECES; i++) {
            rest = withoutLast(rest);
        }
        return rest;
    }

    /** The number of {@code 被引量：16} at the line's end. */
    static @Nullable Integer citedBy(String line) {
        int at = line.lastIndexOf(CITED);
        if (at < 0) {
            return null;
        }
        int from = at + CITED.length();
        while (from < line.length() && isAround(line.charAt(from))) {
            from++;
        }
        return CitationCounts.numberAt(line, from);
    }

    private static String withoutLast(String title) {
        int cited = title.lastIndexOf(CITED);
        if (cited >= 0 && isCount(title, cited)) {
            return Blanks.strip(title.substring(0, cited));
        }
        for (String button : BUTTONS) {
            int at = title.length() - button.length();
            if (at > 0 && title.endsWith(button) && Blanks.isBlank(title.charAt(at - 1))) {
                return Blanks.strip(title.substring(0, at));
            }
        }
        return title;
    }

    /** A title may itself end with 被引量: the count is set off by a blank or has its number. */
    private static boolean isCount(String title, int at) {
        int from = at + CITED.length();
        for (int i = from; i < title.length(); i++) {
            if (!isAround(title.charAt(i)) && !Character.isDigit(title.charAt(i))) {
                return false;
            }
        }
        return from < title.length() || (at > 0 && Blanks.isBlank(title.charAt(at - 1)));
    }

    private static boolean isAround(char c) {
        return Blanks.isBlank(c) || AROUND_COUNT.indexOf(c) >= 0;
    }
}
