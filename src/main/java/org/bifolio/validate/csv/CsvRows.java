package org.bifolio.validate.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The rows of a CSV file, one in memory at a time. A row ends with the first line that leaves no
 * quote open, be its end LF, CR or both.
 */
final class CsvRows {

    /** More than any row of metadata; a quote that is never closed would take the rest in. */
    private static final int LONGEST = 4_000_000;

    private final BufferedReader in;
    private int line = 1;
    private int ahead;

    private CsvRows(InputStream bytes, Charset charset) throws IOException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(CsvCharset.UNREADABLE));
        in = new BufferedReader(new InputStreamReader(bytes, decoder));
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
     * Takes a file in row by row: to its end, to a quote that is never closed, or to headings that
     * no comma parts.
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
        BufferedInputStream bytes = new BufferedInputStream(in);
        Charset charset = CsvCharset.of(bytes);
        boolean toTell = !charset.equals(UTF_8);
        CsvRows rows = new CsvRows(bytes, charset);
        List<Column> columns = List.of();
        for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            toTell = toTell && !findings.checkCharset(next.get(), charset);
            findings.checkRow(next.get());
            if (next.get().open() || (columns.isEmpty() && findings.checkSeparator(next.get()))) {
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
