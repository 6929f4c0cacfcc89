package org.bifolio.validate;

import org.bifolio.finding.Severity;

/**
 * The text of one element that holds no other.
 *
 * @param element its local name: {@code subject}, {@code kwd}
 * @param lang the nearest {@code xml:lang}; empty where there is none
 * @param text as the file has it, blanks at the ends taken off
 * @param line of its end tag, counted from 1
 * @param column of its end tag
 */
record ExportValue(String element, String lang, String text, int line, int column) {

    ExportFinding error(String code, String message, String mend) {
        return finding(Severity.ERROR, code, message, mend);
    }

    ExportFinding warning(String code, String message, String mend) {
        return finding(Severity.WARNING, code, message, mend);
    }

    ExportFinding finding(Severity severity, String code, String message, String mend) {
        return new ExportFinding(severity, code, line, column, text, message, mend);
    }
}
