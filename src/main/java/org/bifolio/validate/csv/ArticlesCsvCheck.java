package org.bifolio.validate.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/** Checks {@code articles.csv}: RFC 4180 with one row an article and a cell for each heading. */
public final class ArticlesCsvCheck {

    private final String file;
    private final ExportReceiver receiver;
    private final CsvFindings findings;

    /**
     * @param file its name in findings
     */
    public ArticlesCsvCheck(String file, ExportReceiver receiver) {
        this.file = file;
        this.receiver = receiver;
        this.findings = new CsvFindings(file, receiver);
    }

    /** Reads the file to its end, or to a quote that is never closed. */
    public void check(InputStream in) throws IOException {
        CsvRows.check(
                in,
                findings,
                row -> row.cells().stream().map(Column::ofArticles).toList(),
                this::check);
    }

    private void check(CsvRow row, List<Column> columns) {
        List<CsvRow.Cell> cells = row.cells();
        if (cells.size() != columns.size()) {
            findings.error(
                    row,
                    cells.get(0),
                    "row-width",
                    "The row has %d cells for %d headings.".formatted(cells.size(), columns.size()),
                    "Put quotes around values that hold a comma, and keep empty cells.");
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            columns.get(i).addValues(file, row, cells.get(i), values);
        }
        if (row.isReadable()
                && cells.size() == columns.size()) { // else values stand under wrong headings
            receiver.read(new ExportRecord(ExportKind.ARTICLES_CSV, file, row.line(), values));
        }
    }
}
