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
 * @param value the value it is about, shortened; empty where there is none
 * @param message one English sentence: what is wrong
 * @param mend one English sentence: what to do
 */
public record ExportFinding(
        Severity severity,
        String code,
        int line,
        int column,
        String value,
        String message,
        String mend) {

    private static final int LONGEST_VALUE = 80;

    /** Shortens the value. */
    public ExportFinding {
        value = shortened(value.strip());
    }

    private static String shortened(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
