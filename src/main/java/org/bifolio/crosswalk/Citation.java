package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a journal article as GB/T 7714-2015, 4.4 writes it, in the language of the
 * citation: {@code 郑佳斯, 孙宏. 题名[J]. 刊名, 2019, 36(4): 116-124.} What the article does not tell is
 * left out with its punctuation.
 */
final class Citation {

    /** The standard names three authors and sums up the others. */
    private static final int NAMED_AUTHORS = 3;

    private Citation() {}

    static String of(Article article, Lang lang) {
        StringBuilder text = new StringBuilder(160);
        appendAuthors(text, article, lang);
        text.append(article.title().in(lang).orElse("")).append("[J].");
        Journal journal = article.journal();
        String title = journal == null ? "" : journal.title().in(lang).orElse("");
        String where = where(article.issue());
        if (!title.isEmpty() || !where.isEmpty()) {
            text.append(' ').append(title);
            text.append(title.isEmpty() || where.isEmpty() ? "" : ", ");
            text.append(where).append('.');
        }
        return text.toString();
    }

    private static void appendAuthors(StringBuilder text, Article article, Lang lang) {
        List<String> names =
                article.contributors().stream()
                        .map(contributor -> NameFormats.familyFirst(contributor, lang))
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        text.append(String.join(", ", names.subList(0, Math.min(NAMED_AUTHORS, names.size()))));
        if (names.size() > NAMED_AUTHORS) {
            text.append(lang == Lang.ZH ? ", 等" : ", et al");
        }
        text.append(". ");
    }

    /** {@code 2019, 36(4): 116-124}; without a volume {@code 2019(4): 116-124}. */
    private static String where(@Nullable Issue issue) {
        if (issue == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(32);
        text.append(issue.year() == null ? "" : issue.year());
        if (issue.volume() != null) {
            text.append(text.isEmpty() ? "" : ", ").append(issue.volume());
        }
        if (issue.number() != null) {
            text.append('(').append(issue.number()).append(')');
        }
        if (issue.pages() != null) {
            text.append(text.isEmpty() ? "" : ": ").append(issue.pages().text());
        }
        return text.toString();
    }
}
