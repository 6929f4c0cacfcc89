package org.bifolio.validate.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The rows of a CSV file, one in memory at a time. A row ends with the first line that leaves no
 * quote open, be its end LF, CR or both. Bytes that are not UTF-8 become U+FFFD.
 */
final class CsvRows {

    /** More than any row of metadata; a quote that is never closed would take the rest in. */
    private static final int LONGEST = 4_000_000;

    private final BufferedReader in;
    private int line = 1;
    private int ahead;

    CsvRows(InputStream bytes) throws IOException {
        in = new BufferedReader(new InputStreamReader(bytes, UTF_8));
        ahead = in.read();
    }

    /** The next row; none at the end of the file. */
    Optional<CsvRow> next() throws IOException {
        if (ahead < 0) {
            return Optional.empty();
        }
        StringBuilder row = new StringBuilder();
        int first = line;
        boolean quoted = false;
        while (ahead >= 0 && (quoted || !isEnd(ahead)) && row.length() < LONGEST) {
            quoted ^= ahead == '"';
            line += isEnd(ahead) ? 1 : 0;
            row.append(isEnd(ahead) ? '\n' : (char) ahead);
            ahead = isEnd(ahead) ? behindEnd(ahead) : in.read();
        }
        boolean cut = row.length() >= LONGEST;
        if (ahead >= 0 && !cut) {
            line++;
            ahead = behindEnd(ahead);
        }
        return Optional.of(new CsvRow(first, row.toString(), quoted || cut));
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** The character behind the end of a line, which may be of two. */
    private int behindEnd(int end) throws IOException {
        int next = in.read();
        return end == '\r' && next == '\n' ? in.read() : next;
    }

    /**
     * Takes a file in row by row, to its end or to a quote that is never closed.
     *
     * @param findings told what is wrong with each row as such
     * @param headings what the first row says the columns are
     * @param row what is asked of each row below that is not blank
     */
    static void check(
            InputStream in,
            CsvFindings findings,
            Function<CsvRow, List<Column>> headings,
            BiConsumer<CsvRow, List<Column>> row)
            throws IOException {
        CsvRows rows = new CsvRows(in);
        List<Column> columns = List.of();
        for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            findings.checkRow(next.get());
            if (next.get().open()) {
                return;
            }
            if (columns.isEmpty()) {
                columns = headings.apply(next.get());
            } else if (!next.get().isBlank()) {
                row.accept(next.get(), columns);
            }
        }
    }
}
