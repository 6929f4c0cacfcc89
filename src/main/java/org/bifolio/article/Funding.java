package org.bifolio.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grant: the whole text, the funder's part of it, and the award numbers ({@code 2018MSJ019}).
 */
public record Funding(String text, @Nullable String source, List<String> awards) {

    public Funding {
        awards = List.copyOf(awards);
    }
}
