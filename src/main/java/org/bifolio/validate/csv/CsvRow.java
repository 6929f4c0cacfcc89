package org.bifolio.validate.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * One row as it stands in the file, line ends inside quotes included.
 *
 * @param line its first line in the file, counted from 1
 * @param open whether a quote is open at its end, which then is the end of the file
 */
record CsvRow(int line, String text, boolean open) {

    /**
     * One cell.
     *
     * @param text without the quotes around it
     * @param start offset of the cell in the row
     * @param whole whether it ends where its quotes do; else the rest of the row is lost in it
     */
    record Cell(String text, int start, boolean whole) {}

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether all its bytes could be read; of a value with a hole no rule can judge. */
    boolean isReadable() {
        return text.indexOf(CsvCharset.UNREADABLE) < 0;
    }

    /** Cuts at every comma, whatever the quotes say, as DSpace does with the headings. */
    List<Cell> pieces() {
        List<Cell> pieces = new ArrayList<>();
        int start = 0;
        for (int comma = comma(0); start <= text.length(); comma = comma(start)) {
            pieces.add(cell(start, comma, true));
            start = comma + 1;
        }
        return pieces;
    }

    /**
     * Cuts at every comma, and puts the pieces together again from one that begins with a quote to
     * one that ends with one, as DSpace does with the rows below.
     */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            boolean quoted = text.startsWith("\"", start);
            int end = comma(start);
            boolean odd = oddQuotes(start, end);
            while (quoted && end < text.length() && (odd || text.charAt(end - 1) != '"')) {
                int next = comma(end + 1);
                odd ^= oddQuotes(end, next);
                end = next;
            }
            cells.add(cell(start, end, !quoted || (!odd && text.charAt(end - 1) == '"')));
            start = end + 1;
        }
        return cells;
    }

    private int comma(int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }

    private boolean oddQuotes(int start, int end) {
        boolean odd = false;
        for (int i = start; i < end; i++) {
            odd ^= text.charAt(i) == '"';
        }
        return odd;
    }

    private Cell cell(int start, int end, boolean whole) {
        String raw = text.substring(start, end);
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        String bare = quoted ? raw.substring(1, raw.length() - 1) : raw;
        return new Cell(bare.replace("\"\"", "\""), start, whole);
    }

    /** The line of the file that an offset of the row stands in. */
    int lineAt(int offset) {
        return line + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The column, counted from 1, that an offset of the row stands in. */
    int columnAt(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
