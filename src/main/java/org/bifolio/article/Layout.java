package org.bifolio.article;

import java.util.Locale;

/** How a page was saved. */
public enum Layout {
    TEXT,
    MARKDOWN,
    HTML;

    /** {@code text}, {@code markdown} or {@code html}, as records.jsonl writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
