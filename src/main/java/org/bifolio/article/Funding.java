package org.bifolio.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grant: the whole text, the funder's part of it, and the award numbers ({@code 2018MSJ019}).
 *
 * @param source null where no funder can be told from the text
 * @param sourceEn the funder's English name, where the page prints the grant in Chinese as well
 */
public record Funding(
        String text, @Nullable String source, @Nullable String sourceEn, List<String> awards) {

    public Funding {
        awards = List.copyOf(awards);
    }

    /** A grant that the page prints once. */
    public Funding(String text, @Nullable String source, List<String> awards) {
        this(text, source, null, awards);
    }
}
