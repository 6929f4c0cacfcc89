package org.bifolio.validate.report;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bifolio.validate.export.ExportFinding;

/**
 * The report for spreadsheets, with a byte order mark as they do not know UTF-8 without one. A
 * value that a spreadsheet would calculate gets an apostrophe in front, as OWASP advises ("CSV
 * Injection").
 */
final class CsvReport implements FindingWriter {

    private static final String FORMULA_SIGNS = "=+-@";

    private final CSVPrinter rows;

    CsvReport(Writer out) throws IOException {
        out.write('\uFEFF');
        rows = new CSVPrinter(out, CSVFormat.RFC4180);
        rows.printRecord(
                "file", "line", "column", "severity", "code", "field", "value", "message", "mend");
    }

    @Override
    public void add(ExportFinding finding) throws IOException {
        rows.printRecord(
                defused(finding.file()),
                place(finding.line()),
                place(finding.column()),
                finding.severity().label(),
                finding.code(),
                defused(finding.field()),
                defused(finding.value()),
                defused(finding.message()),
                defused(finding.mend()));
    }

    @Override
    public void end(Tally tally) throws IOException {
        rows.flush();
    }

    private static String place(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String defused(String text) {
        String seen = Visible.text(text).strip();
        boolean formula = !seen.isEmpty() && FORMULA_SIGNS.indexOf(seen.charAt(0)) >= 0;
        return formula ? "'" + seen : seen;
    }
}
