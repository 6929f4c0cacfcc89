package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * Pages as printed ({@code 116-124}, {@code 17-20,25}, {@code 8-9,7}) with the first and last page
 * of the first part.
 */
public record PageRange(String text, String first, @Nullable String last) {}
