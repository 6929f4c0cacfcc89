package org.bifolio.validate.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first row of a file for DSpace's batch metadata import, by the rules of its class {@code
 * DSpaceCSV}: cut at every comma, quoted or not, and each heading a registered field.
 */
final class DspaceHeadings {

    private static final Set<String> NO_FIELDS = Set.of("id", "collection", "action", "rowName");

    private static final Pattern FIELD =
            Pattern.compile(
                    "([A-Za-z][\\w-]*)\\.([A-Za-z][\\w-]*)(?:\\.([A-Za-z][\\w-]*))?(?:\\[[^\\[\\]]*])?");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FieldRegistry registry;
    private final CsvFindings findings;

    DspaceHeadings(FieldRegistry registry, CsvFindings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    /** The columns of the row, after telling what is wrong with it. */
    List<Column> check(CsvRow first) {
        CsvRow row = withoutMark(first);
        List<CsvRow.Cell> headings = row.pieces();
        if (!headings.get(0).text().equals("id")) {
            findings.error(
                    row,
                    headings.get(0),
                    "id-first",
                    "The first column is not id, so every value falls under its neighbour's"
                            + " heading.",
                    "Move the column id to the front.");
        }
        Set<String> seen = new HashSet<>();
        for (CsvRow.Cell heading : headings) {
            check(row, heading);
            if (!seen.add(heading.text())) {
                findings.warning(
                        row,
                        heading,
                        "heading-twice",
                        "A heading stands twice: DSpace throws the values of both together.",
                        "Join the columns, with || between their values.");
            }
        }
        return headings.stream().map(Column::ofDspace).collect(Collectors.toList());
    }

    private CsvRow withoutMark(CsvRow row) {
        if (row.text().isEmpty() || row.text().charAt(0) != BYTE_ORDER_MARK) {
            return row;
        }
        findings.error(
                row,
                new CsvRow.Cell("", 0, true),
                "byte-order-mark",
                "A byte order mark makes DSpace miss the column id.",
                "Save the file as UTF-8 without BOM.");
        return new CsvRow(row.line(), row.text().substring(1), row.open());
    }

    private void check(CsvRow row, CsvRow.Cell heading) {
        String text = heading.text();
        if (NO_FIELDS.contains(text)) {
            return;
        }
        if (text.endsWith("[*]")) {
            findings.error(
                    row,
                    heading,
                    "heading-any-language",
                    "The language * means any: written back, it becomes the language of the"
                            + " values.",
                    "Write the language, such as [zh], or leave the brackets out.");
        } else if (!FIELD.matcher(text).matches()) {
            findings.error(
                    row,
                    heading,
                    "heading-form",
                    "A heading is no field.",
                    "Write schema.element or schema.element.qualifier, the language as [zh].");
        } else {
            checkRegistered(row, heading, text.replaceFirst("\\[.*", ""));
        }
    }

    private void checkRegistered(CsvRow row, CsvRow.Cell heading, String field) {
        if (registry.holds(field)) {
            return;
        }
        String message = "DSpace stops at a heading that is not in its registry of fields.";
        if (registry.knowsSchema(field)) {
            findings.error(
                    row,
                    heading,
                    "heading-unknown",
                    message,
                    "Use a field of its registry, or register this one first.");
        } else {
            findings.warning(
                    row, heading, "heading-unknown", message, "See whether it is registered.");
        }
    }
}
