package org.bifolio.validate.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/**
 * The rules of DSpace's batch metadata import (its class {@code DSpaceCSV}), which are not those of
 * RFC 4180: lines are cut first, then cells at every comma, and quotes hold both together again.
 */
public final class DspaceCsvCheck {

    private static final Pattern HEADING =
            Pattern.compile("[A-Za-z]+\\.[A-Za-z]+(?:\\.[A-Za-z*]+)?(?:\\[[A-Za-z_*-]*])?");
    private static final Set<String> NO_FIELDS = Set.of("id", "collection", "action", "rowName");
    private static final Pattern ID =
            Pattern.compile("\\+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-.+");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final ExportReceiver receiver;

    /**
     * @param file its name in findings
     */
    public DspaceCsvCheck(String file, ExportReceiver receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    /** Checks a whole file. */
    public void check(byte[] bytes) {
        List<String> lines = new String(bytes, UTF_8).lines().toList();
        List<String> headings = headings(lines.get(0));
        int start = 1;
        StringBuilder row = new StringBuilder();
        for (int i = 1; i < lines.size(); i++) {
            if (row.isEmpty()) {
                start = i;
            } else {
                row.append('\n');
            }
            row.append(lines.get(i));
            if (quotes(row) % 2 == 0) {
                row(row.toString(), start + 1, headings);
                row.setLength(0);
            }
        }
        if (!row.isEmpty()) {
            error(
                    "open-quote",
                    start + 1,
                    row.toString(),
                    "A quote is never closed, so DSpace drops this row and all that follow.",
                    "Write each quote inside a value twice, and close the cell's own.");
        }
    }

    private List<String> headings(String line) {
        String written = line;
        if (!line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
            written = line.substring(1);
            error(
                    "byte-order-mark",
                    1,
                    "",
                    "A byte order mark makes DSpace miss the column id.",
                    "Save the file as UTF-8 without BOM.");
        }
        List<String> headings = cells(written);
        if (!headings.get(0).equals("id")) {
            error(
                    "id-first",
                    1,
                    headings.get(0),
                    "The first column is not id.",
                    "Move the column id to the front.");
        }
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            heading(heading, seen);
        }
        return headings;
    }

    private void heading(String heading, Set<String> seen) {
        if (!NO_FIELDS.contains(heading) && !HEADING.matcher(heading).matches()) {
            error(
                    "heading-form",
                    1,
                    heading,
                    "A heading is no field.",
                    "Write schema.element or schema.element.qualifier, the language as [zh].");
        }
        if (!seen.add(heading)) {
            error(
                    "heading-twice",
                    1,
                    heading,
                    "A heading stands twice: the values of one column are lost.",
                    "Join the columns, with || between their values.");
        }
    }

    private void row(String row, int line, List<String> headings) {
        List<Value> values = new ArrayList<>();
        if (row.isBlank()) {
            error(
                    "blank-line",
                    line,
                    "",
                    "A blank line is read as an item without id.",
                    "Delete it.");
            return;
        }
        List<String> cells = cells(row);
        if (cells.size() > headings.size()) {
            error(
                    "row-too-wide",
                    line,
                    row,
                    "The row has %d cells for %d headings."
                            .formatted(cells.size(), headings.size()),
                    "Put quotes around values that hold a comma.");
        }
        if (headings.get(0).equals("id") && !ID.matcher(cells.get(0)).matches()) {
            error(
                    "id-form",
                    line,
                    cells.get(0),
                    "The id is neither + nor the UUID of an item.",
                    "Write + for a new item.");
        }
        int collection = headings.indexOf("collection");
        if (cells.get(0).equals("+")
                && (collection < 0
                        || collection >= cells.size()
                        || cells.get(collection).isBlank())) {
            error(
                    "no-collection",
                    line,
                    "",
                    "A new item belongs to no collection.",
                    "Write the collection's handle into the column collection.");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).contains("::")) {
                error(
                        "authority",
                        line,
                        cells.get(i),
                        "What follows :: is taken for the key of an authority.",
                        "Replace the two colons by one.");
            }
            if (i < headings.size() && !NO_FIELDS.contains(headings.get(i))) {
                values.addAll(CellValues.of(file, headings.get(i), cells.get(i), line));
            }
        }
        receiver.read(new ExportRecord(ExportKind.DSPACE_CSV, file, line, values));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String open = "";
        for (String piece : line.split(",", -1)) {
            String cell = open.isEmpty() ? piece : open + "," + piece;
            boolean whole = cell.endsWith("\"") && quotes(cell) % 2 == 0;
            open = cell.startsWith("\"") && !whole ? cell : "";
            if (open.isEmpty()) {
                cells.add(unquoted(cell));
            }
        }
        if (!open.isEmpty()) {
            cells.add(open);
        }
        return cells;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return (quoted ? cell.substring(1, cell.length() - 1) : cell).replace("\"\"", "\"");
    }

    private static long quotes(CharSequence text) {
        return text.chars().filter(c -> c == '"').count();
    }

    private void error(String code, int line, String value, String message, String mend) {
        receiver.found(
                new ExportFinding(Severity.ERROR, code, file, line, 0, "", value, message, mend));
    }
}
