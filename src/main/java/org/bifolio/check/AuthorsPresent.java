package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.finding.Finding;

/** Has anybody written the article? Calls for papers and notices have no author. */
final class AuthorsPresent implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        return article.contributors().isEmpty()
                ? Optional.of(
                        Finding.info(
                                "authors-missing", "contributors", "The page names no author."))
                : Optional.empty();
    }
}
