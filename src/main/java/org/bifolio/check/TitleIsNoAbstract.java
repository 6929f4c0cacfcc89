package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/**
 * Is the title something else than the abstract? The same text means that one was taken for the
 * other.
 */
record TitleIsNoAbstract(Lang lang) implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        return article.title()
                .in(lang)
                .filter(title -> article.abstractText().in(lang).filter(title::equals).isPresent())
                .map(
                        title ->
                                Finding.warning(
                                        "title-is-abstract",
                                        "title." + lang.tag(),
                                        "Title and abstract are the same: '" + title + "'."));
    }
}
