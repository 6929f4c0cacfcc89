package org.bifolio.crosswalk;

import org.bifolio.article.Article;
import org.bifolio.article.Contributor;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.bifolio.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a journal article as GB/T 7714-2015, 4.4 writes it, in the language of the
 * citation: {@code 作者甲, 作者乙. 题名[J]. 刊名, 2019, 36(4): 116-124.} What the article does not tell is
 * left out with its punctuation.
 */
final class Citation {

    /** The standard names three authors and sums up the others. */
    private static final int NAMED_AUTHORS = 3;

    private Citation() {}

    /** Empty where neither the journal nor the issue is known: a title alone cites nothing. */
    static String of(Article article, Lang lang) {
        String source = source(article, lang);
        if (source.isEmpty()) {
            return "";
        }
        return authors(article, lang)
                + article.title().in(lang).orElse("")
                + "[J]. "
                + source
                + ".";
    }

    private static String authors(Article article, Lang lang) {
        StringBuilder text = new StringBuilder();
        boolean mayRepeat =
                article.contributors().stream().anyMatch(author -> isOnlyIn(lang, author));
        int named = 0;
        for (Contributor contributor : article.contributors()) {
            String name =
                    contributor.role() == Role.AUTHOR ? name(contributor, lang, mayRepeat) : "";
            if (name.isEmpty()) {
                continue;
            }
            if (named == NAMED_AUTHORS) {
                return text.append(lang == Lang.ZH ? ", 等. " : ", et al. ").toString();
            }
            text.append(text.isEmpty() ? "" : ", ").append(name);
            named++;
        }
        return text.isEmpty() ? "" : text.append(". ").toString();
    }

    /**
     * In the other language where it has none in this one, as no author may be passed over; unless
     * it may be one that stands there already, under a name that could not be joined with this.
     */
    private static String name(Contributor author, Lang lang, boolean mayRepeat) {
        String name = NameFormats.familyFirst(author, lang);
        return name.isEmpty() && !mayRepeat ? NameFormats.familyFirst(author, other(lang)) : name;
    }

    private static boolean isOnlyIn(Lang lang, Contributor author) {
        return author.name().in(lang).isPresent() && author.name().in(other(lang)).isEmpty();
    }

    private static Lang other(Lang lang) {
        return lang == Lang.ZH ? Lang.EN : Lang.ZH;
    }

    private static String source(Article article, Lang lang) {
        Journal journal = article.journal();
        String title = journal == null ? "" : journal.title().in(lang).orElse("");
        String where = where(article.issue());
        return title + (title.isEmpty() || where.isEmpty() ? "" : ", ") + where;
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
