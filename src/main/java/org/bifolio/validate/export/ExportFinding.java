package org.bifolio.validate.export;

import org.bifolio.finding.Severity;

/**
 * Something wrong with an exported file, and how to mend it.
 *
 * @param severity an error keeps an importer from taking the file; a warning lets wrong or poor
 *     metadata in
 * @param code kebab-case and stable: {@code not-valid}, {@code whole-list}
 * @param file as it was named or found, {@code a.zip!/b.xml} inside an archive
 * @param line where it stands, counted from 1; 0 where the place is the whole file
 * @param column counted from 1 in characters; 0 where the place is the whole line
 * @param field the {@linkplain Field#path() path} of its element or heading; empty where there is
 *     none
 * @param excerpt of the value it is about; empty where there is none
 * @param message one English sentence: what is wrong
 * @param mend one English sentence: what to do
 */
public record ExportFinding(
        Severity severity,
        String code,
        String file,
        int line,
        int column,
        String field,
        Excerpt excerpt,
        String message,
        String mend) {

    /** Takes a place that a parser does not know, -1, for the whole. */
    public ExportFinding {
        line = Math.max(0, line);
        column = Math.max(0, column);
    }

    /** About a value as a whole, which is shortened. */
    public ExportFinding(
            Severity severity,
            String code,
            String file,
            int line,
            int column,
            String field,
            String value,
            String message,
            String mend) {
        this(severity, code, file, line, column, field, Excerpt.of(value), message, mend);
    }

    /** About a file as a whole. */
    public static ExportFinding ofFile(
            Severity severity, String code, String file, String message, String mend) {
        return new ExportFinding(severity, code, file, 0, 0, "", "", message, mend);
    }

    /** The value it is about, shortened; empty where there is none. */
    public String value() {
        return excerpt.text();
    }
}
