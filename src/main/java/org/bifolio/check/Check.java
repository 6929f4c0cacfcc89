package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.finding.Finding;

/** One question to an article. Pure; the article is not changed. */
interface Check {

    /** A finding when the answer is worth a look. */
    Optional<Finding> ask(Article article);
}
