package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;

/**
 * The rules of DSpace's batch metadata import (its class {@code DSpaceCSV}), which are not those of
 * RFC 4180: lines are cut first, then cells at every comma, and quotes hold both together again.
 */
final class DspaceCsvCheck {

    private static final Pattern HEADING =
            Pattern.compile("[A-Za-z]+\\.[A-Za-z]+(?:\\.[A-Za-z*]+)?(?:\\[[A-Za-z_*-]*])?");
    private static final Set<String> NO_FIELDS = Set.of("id", "collection", "action", "rowName");
    private static final Pattern ID =
            Pattern.compile("\\+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-.+");
    private static final CellValues CELLS = new CellValues();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    List<ExportFinding> check(byte[] file) {
        List<ExportFinding> findings = new ArrayList<>();
        List<String> lines = new String(file, UTF_8).lines().toList();
        List<String> headings = headings(lines.get(0), findings);
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
                row(row.toString(), start + 1, headings, findings);
                row.setLength(0);
            }
        }
        if (!row.isEmpty()) {
            findings.add(
                    error(
                            "open-quote",
                            start + 1,
                            row.toString(),
                            "A quote is never closed, so DSpace drops this row and all that follow.",
                            "Write each quote inside a value twice, and close the cell's own."));
        }
        return findings;
    }

    private static List<String> headings(String line, List<ExportFinding> findings) {
        String written = line;
        if (!line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
            written = line.substring(1);
            findings.add(
                    error(
                            "byte-order-mark",
                            1,
                            "",
                            "A byte order mark makes DSpace miss the column id.",
                            "Save the file as UTF-8 without BOM."));
        }
        List<String> headings = cells(written);
        if (!headings.get(0).equals("id")) {
            findings.add(
                    error(
                            "id-first",
                            1,
                            headings.get(0),
                            "The first column is not id.",
                            "Move the column id to the front."));
        }
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            heading(heading, seen, findings);
        }
        return headings;
    }

    private static void heading(String heading, Set<String> seen, List<ExportFinding> findings) {
        if (!NO_FIELDS.contains(heading) && !HEADING.matcher(heading).matches()) {
            findings.add(
                    error(
                            "heading-form",
                            1,
                            heading,
                            "A heading is no field.",
                            "Write schema.element or schema.element.qualifier, the language as [zh]."));
        }
        if (!seen.add(heading)) {
            findings.add(
                    error(
                            "heading-twice",
                            1,
                            heading,
                            "A heading stands twice: the values of one column are lost.",
                            "Join the columns, with || between their values."));
        }
    }

    private static void row(
            String row, int line, List<String> headings, List<ExportFinding> findings) {
        if (row.isBlank()) {
            findings.add(
                    error(
                            "blank-line",
                            line,
                            "",
                            "A blank line is read as an item without id.",
                            "Delete it."));
            return;
        }
        List<String> cells = cells(row);
        if (cells.size() > headings.size()) {
            findings.add(
                    error(
                            "row-too-wide",
                            line,
                            row,
                            "The row has %d cells for %d headings."
                                    .formatted(cells.size(), headings.size()),
                            "Put quotes around values that hold a comma."));
        }
        if (headings.get(0).equals("id") && !ID.matcher(cells.get(0)).matches()) {
            findings.add(
                    error(
                            "id-form",
                            line,
                            cells.get(0),
                            "The id is neither + nor the UUID of an item.",
                            "Write + for a new item."));
        }
        int collection = headings.indexOf("collection");
        if (cells.get(0).equals("+")
                && (collection < 0
                        || collection >= cells.size()
                        || cells.get(collection).isBlank())) {
            findings.add(
                    error(
                            "no-collection",
                            line,
                            "",
                            "A new item belongs to no collection.",
                            "Write the collection's handle into the column collection."));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).contains("::")) {
                findings.add(
                        error(
                                "authority",
                                line,
                                cells.get(i),
                                "What follows :: is taken for the key of an authority.",
                                "Replace the two colons by one."));
            }
            if (i < headings.size() && !NO_FIELDS.contains(headings.get(i))) {
                findings.addAll(CELLS.check(headings.get(i), cells.get(i), line));
            }
        }
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

    private static ExportFinding error(
            String code, int line, String value, String message, String mend) {
        return new ExportFinding(Severity.ERROR, code, line, 0, value, message, mend);
    }
}
