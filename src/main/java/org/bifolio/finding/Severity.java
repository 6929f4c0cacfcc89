package org.bifolio.finding;

import java.util.Locale;

/**
 * How bad a finding is: an error keeps a record from being shipped, a warning asks to be looked at,
 * info tells.
 */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** {@code error}, {@code warning} or {@code info}, as records.jsonl writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
