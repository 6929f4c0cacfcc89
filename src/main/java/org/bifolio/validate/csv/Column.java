package org.bifolio.validate.csv;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;

/**
 * What a heading says about the values below it.
 *
 * @param isField whether they are metadata; the id and the collection are not
 */
record Column(ExportKind kind, Field field, boolean isField) {

    private static final String SEPARATOR = "||";

    private static final Pattern DSPACE =
            Pattern.compile("([^.\\[]+)\\.([^.\\[]+)(?:\\.([^\\[]*))?(?:\\[([^*]*?)\\*?]?)?");
    private static final Pattern ARTICLES = Pattern.compile("(.+)_(zh|en)");

    /** Elements hold one entry, and columns of {@code articles.csv} all of them. */
    private static final Map<String, String> SINGULAR =
            Map.of("keywords", "kwd", "authors", "author");

    /** {@code dc.title.alternative[zh]}. */
    static Column ofDspace(CsvRow.Cell heading) {
        Matcher parts = DSPACE.matcher(heading.text());
        boolean isField = parts.matches();
        return new Column(
                ExportKind.DSPACE_CSV,
                new Field(
                        null,
                        heading.text(),
                        isField ? parts.group(1) : "",
                        isField ? parts.group(2) : heading.text(),
                        isField ? orEmpty(parts.group(3)) : "",
                        isField ? orEmpty(parts.group(4)) : "",
                        Map.of(),
                        1,
                        heading.start() + 1),
                isField);
    }

    /** {@code title_zh}. */
    static Column ofArticles(CsvRow.Cell heading) {
        Matcher parts = ARTICLES.matcher(heading.text());
        boolean bilingual = parts.matches();
        String name = bilingual ? parts.group(1) : heading.text();
        return new Column(
                ExportKind.ARTICLES_CSV,
                new Field(
                        null,
                        heading.text(),
                        "",
                        SINGULAR.getOrDefault(name, name),
                        "",
                        bilingual ? parts.group(2) : "",
                        Map.of(),
                        1,
                        heading.start() + 1),
                true);
    }

    /** Adds the values of a cell, parted as the importers part them; empty ones are none. */
    void addValues(String file, CsvRow row, CsvRow.Cell cell, List<Value> values) {
        int line = row.lineAt(cell.start());
        int column = row.columnAt(cell.start());
        for (String part : cell.text().split(Pattern.quote(SEPARATOR), -1)) {
            if (!part.isBlank()) {
                values.add(new Value(file, kind, field, part.strip(), line, column));
            }
        }
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
