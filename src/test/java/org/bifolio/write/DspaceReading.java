package org.bifolio.write;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a CSV file by the rules of DSpace's batch metadata import, which are not those of RFC 4180:
 * it takes lines as {@code BufferedReader} cuts them, cuts these at every comma and puts together
 * again what quotes hold together. What DSpace would refuse is an {@link IllegalArgumentException}.
 */
final class DspaceReading {

    private static final Pattern NEW_OR_UUID =
            Pattern.compile("\\+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-.*");

    private final List<String> headings;

    private DspaceReading(String headingLine) {
        this.headings = Arrays.stream(headingLine.split(",")).map(DspaceReading::heading).toList();
        if (!headings.get(0).equals("id")) { // a byte order mark would stand here too
            throw new IllegalArgumentException("the first column is not id: " + headings.get(0));
        }
    }

    /** The items of a file: the values of each column. */
    static List<Map<String, List<String>>> items(String file) {
        List<String> lines = file.lines().toList();
        DspaceReading reading = new DspaceReading(lines.get(0));
        List<Map<String, List<String>>> items = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            open.append(open.isEmpty() ? "" : "\n").append(line);
            if (quotes(open.toString()) % 2 == 0) {
                items.add(reading.item(open.toString()));
                open.setLength(0);
            }
        }
        return items;
    }

    /** {@code dc.title[zh]}: a schema, an element, perhaps a qualifier, perhaps a language. */
    private static String heading(String heading) {
        int parts = heading.replaceAll("\\[.*", "").split("\\.").length;
        if (parts < 2 && !heading.equals("id") && !heading.equals("collection")) {
            throw new IllegalArgumentException("not a field: " + heading);
        }
        return heading;
    }

    private Map<String, List<String>> item(String line) {
        List<String> cells = cells(line);
        if (!NEW_OR_UUID.matcher(cells.get(0)).matches()) {
            throw new IllegalArgumentException("not an id: " + cells.get(0));
        }
        if (cells.size() > headings.size()) {
            throw new IllegalArgumentException("a cell without a heading: " + line);
        }
        Map<String, List<String>> item = new LinkedHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            item.put(headings.get(i), values(cells.get(i)));
        }
        return item;
    }

    /** Cuts at every comma; goes on where a quote is open. */
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
            throw new IllegalArgumentException("an open quote: " + line);
        }
        return cells;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.startsWith("\"") && cell.endsWith("\"");
        return (quoted ? cell.substring(1, cell.length() - 1) : cell).replace("\"\"", "\"");
    }

    /** Several values, of which each would name an authority behind {@code ::}. */
    private static List<String> values(String cell) {
        List<String> values =
                Arrays.stream(cell.split("\\|\\|")).filter(v -> !v.isEmpty()).collect(toList());
        if (values.stream().anyMatch(value -> value.contains("::"))) {
            throw new IllegalArgumentException("an authority: " + cell);
        }
        return values;
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }
}
