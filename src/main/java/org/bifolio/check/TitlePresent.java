package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/** Has the article a title in this language? Many pages have no English one. */
record TitlePresent(Lang lang) implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        return Missing.in(lang, article.title(), "title");
    }
}
