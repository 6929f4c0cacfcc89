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

    /** The paragraph separator of Unicode, the greatest character that breaks a line. */
    private static final char LAST_BREAK = 0x2029;

    private final List<Finding> findings = new ArrayList<>(0);
    private final CsvCell cell;

    /**
     * @param cell the one that is filled again and again
     */
    CsvCells(CsvCell cell) {
        this.cell = cell;
    }

    /** The cell of a field, until the next one is asked for. */
    CsvCell of(MappedField field) {
        cell.clear();
        for (MappedValue value : field.values()) {
            if (value instanceof MappedValue.Text said) {
                add(field, said.text());
            }
        }
        return cell;
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(MappedField field, String text) {
        if (cell.length() > 0) {
            cell.append(SEPARATOR);
        }
        int start = cell.length();
        cell.append(text);
        if (!isPlain(start)) {
            cell.truncate(start);
            cell.append(safe(field, text));
        }
    }

    /** Whether nothing is in the cell from there on that has to be replaced. */
    private boolean isPlain(int from) {
        int last = cell.length() - 1;
        for (int i = from; i <= last; i++) {
            char c = cell.charAt(i);
            if (c > LAST_BREAK || (c >= ' ' && c < '|' && c != ':')) {
                continue; // almost every character
            }
            boolean ends = i == last;
            if (breaksLine(c) || (ends ? c == '|' : isMark(c) && cell.charAt(i + 1) == c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '|' || c == ':';
    }

    private String safe(MappedField field, String text) {
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
        StringBuilder line = new StringBuilder(text);
        boolean broken = false;
        for (int i = 0; i < line.length(); i++) {
            if (breaksLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
                broken = true;
            }
        }
        return broken ? line.toString().strip() : text;
    }

    private static boolean breaksLine(char c) {
        return c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == LAST_BREAK;
    }
}
