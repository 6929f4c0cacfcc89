package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The classes of an HTML page: code and name in the link's text, the code in a {@code title}. */
final class HtmlClasses {

    private HtmlClasses() {}

    /** {@code TU246 [建筑科学—建筑设计及理论]} each. */
    static List<String> of(HtmlBlock block) {
        Elements links = block.zh().select("a");
        List<String> classes = new ArrayList<>();
        for (Element link : links) {
            classes.add(withCode(link));
        }
        return links.isEmpty() ? block.items() : classes;
    }

    private static String withCode(Element link) {
        String shown = Blanks.collapse(link.text());
        @Nullable Element titled = link.closest("[title]");
        String code = titled == null ? "" : Blanks.strip(titled.attr("title"));
        return shown.startsWith(code) ? shown : code + " " + shown;
    }
}
