package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Article;

/** One line of a mapping: a place of the output and where its values come from. */
record Entry(String target, boolean required, Origin origin) {

    /** Where values come from: a path of the article, or a constant. */
    interface Origin {
        List<MappedValue> values(Article article);
    }
}
