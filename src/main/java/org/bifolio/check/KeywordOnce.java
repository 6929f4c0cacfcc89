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
        for (String keyword : article.keywords().in(lang).orElse(List.of())) {
            if (!seen.add(keyword.toLowerCase(Locale.ROOT))) {
                return Optional.of(
                        Finding.info(
                                "repeated-keyword",
                                "keywords." + lang.tag(),
                                "'" + keyword + "' stands more than once."));
            }
        }
        return Optional.empty();
    }
}
