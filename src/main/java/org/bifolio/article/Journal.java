package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * The journal as the page names it. ISSN, CN and publisher are never on the page: they come from
 * the user's {@code mappings/journals.csv}, or are absent.
 */
public record Journal(
        Bilingual<String> title,
        @Nullable String issn,
        @Nullable String eissn,
        @Nullable String cn,
        Bilingual<String> publisher) {

    public static Journal titled(Bilingual<String> title) {
        return new Journal(title, null, null, null, Bilingual.none());
    }
}
