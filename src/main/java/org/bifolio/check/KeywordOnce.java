package org.bifolio.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/** Does each keyword stand once, whatever its capitals? */
record KeywordOnce(Lang lang) implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        Set<String> seen = new HashSet<>();
        return article.keywords().in(lang).stream()
                .flatMap(List::stream)
                .filter(keyword -> !seen.add(keyword.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(
                        keyword ->
                                Finding.info(
                                        "repeated-keyword",
                                        "keywords." + lang.tag(),
                                        "'" + keyword + "' stands more than once."));
    }
}
