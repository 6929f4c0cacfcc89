package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * A name in one language. {@code text} is the form to print ({@code 郑佳斯}, {@code Zheng Jiasi});
 * family and given name are absent where the page does not let them be told apart, and always for a
 * group.
 */
public record PersonName(String text, @Nullable String family, @Nullable String given) {

    public PersonName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name is never blank");
        }
    }

    /** A name that is not taken apart: a group, or a name of unknown order. */
    public static PersonName whole(String text) {
        return new PersonName(text, null, null);
    }
}
