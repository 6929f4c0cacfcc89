package org.bifolio.write;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedValue;
import org.bifolio.finding.Finding;

/**
 * Makes the cells of one row: the values of a field joined by {@code ||}, on one line. What would
 * be read as a separator inside a value becomes the sign that Chinese fonts hold for it, {@code ‖}
 * for {@code ||} and {@code ∷} for {@code ::}, and a finding says so. DSpace cuts a cell at every
 * {@code ||} and a value at every {@code ::}, behind which it expects an authority key.
 */
final class CsvCells {

    private static final String SEPARATOR = "||";

    private final List<Finding> findings = new ArrayList<>(0);

    String cell(MappedField field) {
        List<MappedValue> values = field.values();
        if (values.isEmpty()) {
            return "";
        }
        if (values.size() == 1 && values.get(0) instanceof MappedValue.Text said) {
            return value(field, said.text());
        }
        StringBuilder cell = new StringBuilder();
        for (MappedValue value : values) {
            if (value instanceof MappedValue.Text said) {
                cell.append(cell.isEmpty() ? "" : SEPARATOR).append(value(field, said.text()));
            }
        }
        return cell.toString();
    }

    List<Finding> findings() {
        return findings;
    }

    private String value(MappedField field, String text) {
        String line = oneLine(text);
        String safe = line.replace(SEPARATOR, "‖").replace("::", "∷");
        if (safe.endsWith("|")) { // would join the separator that follows
            safe = safe.substring(0, safe.length() - 1) + "｜";
        }
        if (!safe.equals(line)) {
            findings.add(
                    Finding.info(
                            "csv-separator-replaced",
                            "",
                            field.slot() + ": a separator stood in the text, now: " + safe));
        }
        return safe;
    }

    /** Line ends and other control characters as blanks; DSpace reads a file line by line. */
    private static String oneLine(String text) {
        int at = 0;
        while (at < text.length() && !breaksLine(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text);
        for (int i = at; i < line.length(); i++) {
            if (breaksLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }

    private static boolean breaksLine(char c) {
        return c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
