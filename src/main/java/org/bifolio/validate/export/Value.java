package org.bifolio.validate.export;

import org.bifolio.finding.Severity;

/**
 * One value of an export: the text of an element with the text of its inline markup, an empty
 * element, or one part of a cell.
 *
 * @param text as the file has it, blanks at the ends taken off
 * @param line where it begins, counted from 1
 * @param column counted from 1 in characters
 */
public record Value(String file, ExportKind kind, Field field, String text, int line, int column) {

    public String name() {
        return field.name();
    }

    public String language() {
        return field.language();
    }

    public ExportFinding error(String code, String message, String mend) {
        return finding(Severity.ERROR, code, message, mend);
    }

    public ExportFinding warning(String code, String message, String mend) {
        return finding(Severity.WARNING, code, message, mend);
    }

    public ExportFinding finding(Severity severity, String code, String message, String mend) {
        return new ExportFinding(
                severity, code, file, line, column, field.path(), text, message, mend);
    }

    /** A finding on a part of the text, which is marked. */
    public ExportFinding finding(
            Severity severity, String code, int start, int end, String message, String mend) {
        Excerpt excerpt = Excerpt.of(text, start, end);
        return new ExportFinding(
                severity, code, file, line, column, field.path(), excerpt, message, mend);
    }
}
