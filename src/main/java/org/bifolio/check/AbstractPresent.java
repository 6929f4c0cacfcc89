package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/** Has the article an abstract in this language? Editors' notes have none at all. */
record AbstractPresent(Lang lang) implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        return Missing.in(lang, article.abstractText(), "abstract");
    }
}
