package org.bifolio.validate.report;

import org.bifolio.validate.export.ExportFinding;

/** Where a finding stands, in the form that editors jump to. */
final class Place {

    private Place() {}

    /** {@code folder/a.xml:3:9}, as far as it is known. */
    static String of(ExportFinding finding) {
        String line = finding.line() == 0 ? "" : ":" + finding.line();
        String column = finding.column() == 0 ? "" : ":" + finding.column();
        return Visible.text(finding.file()) + line + column;
    }
}
