package org.bifolio.validate.csv;

import java.nio.charset.Charset;
import java.util.Optional;
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
        int unreadable = row.text().indexOf(CsvCharset.UNREADABLE);
        if (unreadable >= 0) {
            error(
                    row,
                    new CsvRow.Cell("", unreadable, true),
                    "encoding",
                    "There are bytes here that are not UTF-8.",
                    "Save the file as UTF-8.");
        }
    }

    /** Tells that the file is not UTF-8, at the first row that shows it; whether it was told. */
    boolean checkCharset(CsvRow row, Charset charset) {
        int first = 0;
        while (first < row.text().length() && row.text().charAt(first) < 0x80) {
            first++;
        }
        if (first == row.text().length()) {
            return false;
        }
        error(
                row,
                new CsvRow.Cell("", first, true),
                "encoding",
                "The file is not UTF-8; it reads as %s, as spreadsheets on Chinese computers save it."
                        .formatted(charset.name()),
                "Save it as \"CSV UTF-8\"; all that follows was checked as %s."
                        .formatted(charset.name()));
        return true;
    }

    /** Tells that something else than commas parts the columns; whether it does. */
    boolean checkSeparator(CsvRow first) {
        if (Separator.isHint(first)) {
            error(
                    first,
                    new CsvRow.Cell(first.text(), 0, true),
                    "separator",
                    "The first line tells spreadsheets what parts the columns; importers take it for"
                            + " the headings.",
                    "Delete the line, and part the columns by commas; the file was not checked further.");
            return true;
        }
        Optional<Separator> other = Separator.of(first);
        other.ifPresent(
                separator ->
                        error(
                                first,
                                new CsvRow.Cell(first.text(), separator.offset(), true),
                                "separator",
                                "The columns are parted by %s, and importers part them at commas only."
                                        .formatted(separator.name()),
                                "Save the file again with commas between the columns, for instance"
                                        + " with LibreOffice; it was not checked further."));
        return other.isPresent();
    }
}
