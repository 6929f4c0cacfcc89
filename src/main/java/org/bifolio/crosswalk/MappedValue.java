package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Lang;
import org.jspecify.annotations.Nullable;

/** A value on its way to an output. */
public sealed interface MappedValue {

    /** A rendered string and the language it is in, where it is in one. */
    record Text(String text, @Nullable Lang lang) implements MappedValue {}

    /**
     * A part of the article for an output that has a structure of its own for it (JATS): a {@code
     * Contributor}, {@code Affiliation}, {@code Funding} …
     *
     * @param languages which languages to write, in this order
     */
    record Element(Object part, List<Lang> languages) implements MappedValue {

        public Element {
            languages = List.copyOf(languages);
        }
    }
}
