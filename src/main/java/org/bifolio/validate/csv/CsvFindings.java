package org.bifolio.validate.csv;

import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportReceiver;

/** Tells findings at their place in a CSV file. */
final class CsvFindings {

    private final String file;
    private final ExportReceiver receiver;

    CsvFindings(String file, ExportReceiver receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    void error(CsvRow row, CsvRow.Cell cell, String code, String message, String mend) {
        found(Severity.ERROR, row, cell, code, message, mend);
    }

    void warning(CsvRow row, CsvRow.Cell cell, String code, String message, String mend) {
        found(Severity.WARNING, row, cell, code, message, mend);
    }

    private void found(
            Severity severity,
            CsvRow row,
            CsvRow.Cell cell,
            String code,
            String message,
            String mend) {
        receiver.found(
                new ExportFinding(
                        severity,
                        code,
                        file,
                        row.lineAt(cell.start()),
                        row.columnAt(cell.start()),
                        "",
                        cell.text(),
                        message,
                        mend));
    }

    /** What is wrong with a row as such, whoever takes the file in. */
    void checkRow(CsvRow row) {
        CsvRow.Cell whole = new CsvRow.Cell(row.text(), 0, true);
        if (row.open()) {
            error(
                    row,
                    whole,
                    "open-quote",
                    "A quote is never closed, so this row and all that follow are lost.",
                    "Write each quote inside a value twice, and close the cell's own.");
        } else if (row.isBlank()) {
            error(
                    row,
                    whole,
                    "blank-line",
                    "A blank line is read as an item without id.",
                    "Delete it.");
        }
        int lost = row.text().indexOf('\uFFFD');
        if (lost >= 0) {
            error(
                    row,
                    new CsvRow.Cell("", lost, true),
                    "encoding",
                    "There are bytes that are not UTF-8, or were lost before.",
                    "Save the file as UTF-8.");
        }
    }
}
