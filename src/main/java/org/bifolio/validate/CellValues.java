package org.bifolio.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of one cell of a CSV file for DSpace, asked like those of an element: the heading
 * {@code dc.subject[zh_CN]} is the element {@code subject} in the language {@code zh-CN}, as the
 * languages of DSpace are written like those of Java.
 */
final class CellValues {

    private static final Pattern HEADING = Pattern.compile("(?:.*\\.)?([^.\\[]+)(?:\\[(.*)])?");

    private final ValueRules rules = new ValueRules();

    /**
     * @param line of the row, counted from 1
     */
    List<ExportFinding> check(String heading, String cell, int line) {
        Matcher field = HEADING.matcher(heading);
        if (cell.isEmpty() || !field.matches()) {
            return List.of();
        }
        String lang = field.group(2) == null ? "" : field.group(2).replace('_', '-');
        List<ExportValue> values = new ArrayList<>();
        for (String text : cell.split("\\|\\|", -1)) {
            values.add(new ExportValue(field.group(1), lang, text.strip(), line, 0));
        }
        List<ExportFinding> findings = new ArrayList<>(rules.check(values));
        if ("=+-@".indexOf(cell.charAt(0)) >= 0) {
            findings.add(
                    new ExportValue(field.group(1), lang, cell, line, 0)
                            .warning(
                                    "formula-cell",
                                    "A spreadsheet takes this cell for a formula.",
                                    "Open the file with all columns as text, and save it as such."));
        }
        return findings;
    }
}
