package org.bifolio.validate.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;

/**
 * The values of one cell of a CSV file for DSpace, seen like those of elements: the heading {@code
 * dc.subject.other[zh]} is the element {@code subject}, its qualifier and its language.
 */
final class CellValues {

    private static final Pattern HEADING =
            Pattern.compile("([^.\\[]+)\\.([^.\\[]+)(?:\\.([^\\[]*))?(?:\\[(.*)])?");

    private CellValues() {}

    /**
     * @param line of the row, counted from 1
     */
    static List<Value> of(String file, String heading, String cell, int line) {
        Matcher parts = HEADING.matcher(heading);
        if (cell.isEmpty() || !parts.matches()) {
            return List.of();
        }
        Field field =
                new Field(
                        null,
                        heading,
                        parts.group(1),
                        parts.group(2),
                        parts.group(3) == null ? "" : parts.group(3),
                        parts.group(4) == null ? "" : parts.group(4),
                        Map.of(),
                        1,
                        0);
        List<Value> values = new ArrayList<>();
        for (String text : cell.split("\\|\\|", -1)) {
            values.add(new Value(file, ExportKind.DSPACE_CSV, field, text.strip(), line, 0));
        }
        return values;
    }
}
