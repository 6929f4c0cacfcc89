package org.bifolio.crosswalk;

import java.util.function.Function;
import org.bifolio.article.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A named way to write a part of the article as text: what a mapping says with {@code as}.
 *
 * @param type the part it can write
 */
record Format(String name, Class<?> type, Rendering<Object> rendering) {

    /** Writes one value; an empty text where there is nothing to write. */
    interface Rendering<T> {
        String render(T value, @Nullable Lang lang);
    }

    static <T> Format of(String name, Class<T> type, Rendering<T> rendering) {
        return new Format(name, type, (value, lang) -> rendering.render(type.cast(value), lang));
    }

    /** A format that is the same in every language. */
    static <T> Format neutral(String name, Class<T> type, Function<T, String> rendering) {
        return of(name, type, (value, lang) -> rendering.apply(value));
    }

    boolean fits(Class<?> part) {
        return type == part;
    }

    String render(Object value, @Nullable Lang lang) {
        return rendering.render(value, lang);
    }
}
