package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The journal block of an HTML page as the line of the text rendering: {@code 《刊名》 CSSCI 北大核心
 * 2019年第4期116-124,共9页}.
 */
final class HtmlJournal {

    private HtmlJournal() {}

    static String line(HtmlBlock block) {
        @Nullable Element journal = block.zh().selectFirst("a");
        @Nullable Element issue = block.zh().selectFirst(".vol");
        if (journal == null || issue == null) {
            return block.chinese();
        }
        List<String> parts = new ArrayList<>();
        parts.add("《" + bare(LinkedHtml.label(journal)) + "》");
        parts.addAll(badges(block.zh()));
        parts.add(Blanks.collapse(issue.text()));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static List<String> badges(Element block) {
        List<String> badges = block.select(".medal > span").eachText();
        return badges.isEmpty() ? block.select(".medal").eachText() : badges;
    }

    private static String bare(String title) {
        boolean marked = title.startsWith("《") && title.endsWith("》");
        return marked ? title.substring(1, title.length() - 1) : title;
    }
}
