package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * Where in the journal an article stands. A number is text: {@code 4}, {@code S1}, {@code Z1},
 * {@code A16}, {@code 08Z}.
 */
public record Issue(
        @Nullable Integer year,
        @Nullable String volume,
        @Nullable String number,
        @Nullable PageRange pages,
        @Nullable Integer pageCount) {}
