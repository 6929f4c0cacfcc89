package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bifolio.locate.Located.NotAnArticle;

/** A result list, which prints the same labels as an article page, once for each of its hits. */
final class SearchList {

    private SearchList() {}

    /** The articles of a list, or why there are none. */
    static Located of(List<Located.Fields> articles) {
        return articles.isEmpty()
                ? new NotAnArticle(
                        "search-list", "The page lists articles, but tells too little of each.")
                : new Located.Listed(articles);
    }

    /**
     * The articles of a list that labels each title, read one by one.
     *
     * @param article reads the lines of one
     */
    static Located split(PageLines lines, BiFunction<PageLines, LabelledText, Located> article) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean title =
                    LabelledLine.read(lines.raw().get(i))
                            .filter(line -> line.label() == Label.TITLE)
                            .filter(line -> !PageFrame.isFrame(line.value()))
                            .isPresent();
            if (title) {
                starts.add(i);
            }
        }
        List<Located.Fields> articles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            PageLines part = lines.part(starts.get(i), end);
            LabelledText.read(part)
                    .map(labels -> article.apply(part, labels))
                    .ifPresent(located -> addTo(articles, located));
        }
        return of(articles);
    }

    private static void addTo(List<Located.Fields> articles, Located located) {
        if (located instanceof Located.Fields fields) {
            articles.add(fields);
        }
    }

    /**
     * Whether more than one line of a kind stands above {@code end}; the oldest layout prints one
     * of each for the same article.
     */
    static boolean is(PageLines lines, int end) {
        int labelled = 0;
        int bare = 0;
        for (String line : lines.plain().subList(0, end)) {
            labelled += isLabelled(line) ? 1 : 0;
            bare += line.startsWith("《") && line.contains("年第") ? 1 : 0;
        }
        return labelled > 1 || bare > 1;
    }

    /** {@code 出处 《刊名》 2019年第4期116-124}; table views leave the label out. */
    private static boolean isLabelled(String line) {
        if (line.isEmpty() || "出【".indexOf(line.charAt(0)) < 0 || !line.contains("年第")) {
            return false;
        }
        return LabelledLine.read(line)
                .filter(each -> each.label() == Label.SOURCE && each.value().startsWith("《"))
                .isPresent();
    }
}
