package org.bifolio.validate.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/**
 * Checks a file for DSpace's batch metadata import by the rules of its classes {@code DSpaceCSV}
 * and {@code MetadataImport}, which are not those of RFC 4180. What stops the import is an error,
 * what it takes in another way than was meant a warning.
 */
public final class DspaceCsvCheck {

    private static final String NEW_ITEM = "+";

    /** What may be done with an item that is there. */
    private static final Set<String> ACTIONS = Set.of("", "expunge", "withdraw", "reinstate");

    /** A value, the key of an authority, and how sure it is, as DSpace itself exports them. */
    private static final Pattern EXPORTED_AUTHORITY = Pattern.compile("[^:].*::\\S+::-?\\d+");

    private final String file;
    private final FieldRegistry registry;
    private final ExportReceiver receiver;
    private final CsvFindings findings;

    /**
     * @param file its name in findings
     * @param registry the fields that headings may name
     */
    public DspaceCsvCheck(String file, FieldRegistry registry, ExportReceiver receiver) {
        this.file = file;
        this.registry = registry;
        this.receiver = receiver;
        this.findings = new CsvFindings(file, receiver);
    }

    /** Reads the file to its end, or to a quote that is never closed. */
    public void check(InputStream in) throws IOException {
        CsvRows.check(
                in,
                findings,
                row -> new DspaceHeadings(registry, findings).check(row),
                this::check);
    }

    private void check(CsvRow row, List<Column> columns) {
        List<CsvRow.Cell> cells = row.cells();
        checkWidth(row, cells, columns);
        checkId(row, cells, columns);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            checkCell(row, cells.get(i));
            if (columns.get(i).isField()) {
                columns.get(i).addValues(file, row, cells.get(i), values);
            }
        }
        if (row.isReadable()
                && cells.size() <= columns.size()) { // else values stand under wrong headings
            receiver.read(new ExportRecord(ExportKind.DSPACE_CSV, file, row.line(), values));
        }
    }

    private void checkWidth(CsvRow row, List<CsvRow.Cell> cells, List<Column> columns) {
        if (cells.size() > columns.size()) {
            findings.error(
                    row,
                    cells.get(columns.size()),
                    "row-too-wide",
                    "The row has %d cells for %d headings.".formatted(cells.size(), columns.size()),
                    "Put quotes around values that hold a comma.");
        }
    }

    private void checkId(CsvRow row, List<CsvRow.Cell> cells, List<Column> columns) {
        CsvRow.Cell id = cells.get(0);
        if (!columns.get(0).field().label().equals("id")) {
            return; // said of the heading already
        }
        boolean added = id.text().equals(NEW_ITEM);
        if (!added && !isUuid(id.text())) {
            findings.error(
                    row,
                    id,
                    "id-form",
                    "The id is neither + nor the UUID of an item.",
                    "Write + for a new item.");
        }
        if (added && cell("collection", cells, columns).isBlank()) {
            findings.error(
                    row,
                    id,
                    "no-collection",
                    "A new item belongs to no collection.",
                    "Write the collection's handle into the column collection.");
        }
        String action = cell("action", cells, columns);
        if (added ? !action.isEmpty() : !ACTIONS.contains(action)) {
            findings.error(
                    row,
                    id,
                    "item-action",
                    "Nothing that can be done with this item is called '" + action + "'.",
                    "Write expunge, withdraw or reinstate, and nothing for a new item.");
        }
    }

    private static boolean isUuid(String id) {
        try {
            return !UUID.fromString(id).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String cell(String heading, List<CsvRow.Cell> cells, List<Column> columns) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i).field().label().equals(heading)) {
                return cells.get(i).text();
            }
        }
        return "";
    }

    private void checkCell(CsvRow row, CsvRow.Cell cell) {
        if (!cell.whole()) {
            findings.error(
                    row,
                    cell,
                    "open-quote",
                    "The cell goes on behind its closing quote, which stops the import.",
                    "Write each quote inside a value twice.");
        }
        for (String part : cell.text().split("\\|\\|", -1)) {
            if (part.contains("::") && !EXPORTED_AUTHORITY.matcher(part).matches()) {
                findings.warning(
                        row,
                        cell,
                        "authority",
                        "What follows :: is taken for the key of an authority.",
                        "Replace the two colons by one.");
            } else if (part.isBlank() && !cell.text().isBlank()) {
                findings.warning(
                        row,
                        cell,
                        "empty-part",
                        "There is nothing on one side of ||, and DSpace passes over it.",
                        "Delete the || that is too many.");
            }
        }
    }
}
