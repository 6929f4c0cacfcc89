package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A place of the model that a mapping can name with {@code from}.
 *
 * @param type what is found there
 * @param many whether there can be several in one language
 * @param bilingual whether it is said in Chinese and in English
 */
record FieldPath(String name, Class<?> type, boolean many, boolean bilingual, Values values) {

    /** Reads a path. */
    interface Values {
        /**
         * What the article has there.
         *
         * @param lang the side to read; null for parts of any language
         */
        List<?> of(Article article, @Nullable Lang lang);
    }
}
