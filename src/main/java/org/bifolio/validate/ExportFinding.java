package org.bifolio.validate;

import org.bifolio.finding.Severity;

/**
 * Something wrong with an exported file, and how to mend it.
 *
 * @param severity an error keeps an importer from taking the file; a warning lets wrong or poor
 *     metadata in
 * @param code kebab-case and stable: {@code not-valid}, {@code whole-list}
 * @param line where it stands, counted from 1; 0 where the place is the whole file
 * @param column counted from 1 in characters; 0 where the place is the whole line
 * @param excerpt of the value it is about; empty where there is none
 * @param message one English sentence: what is wrong
 * @param mend one English sentence: what to do
 */
public record ExportFinding(
        Severity severity,
        String code,
        int line,
        int column,
        Excerpt excerpt,
        String message,
        String mend) {

    /** About a value as a whole, which is shortened. */
    public ExportFinding(
            Severity severity,
            String code,
            int line,
            int column,
            String value,
            String message,
            String mend) {
        this(severity, code, line, column, Excerpt.of(value), message, mend);
    }

    /** The value it is about, shortened; empty where there is none. */
    public String value() {
        return excerpt.text();
    }
}
