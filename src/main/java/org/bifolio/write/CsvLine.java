package org.bifolio.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** One line of a CSV file, RFC 4180 but for the {@code \n} that ends it. */
final class CsvLine {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator('\n')
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get();

    private final Utf8 out = Utf8.empty();
    private boolean isBegun;

    void print(CharSequence cell) {
        try {
            CSV.print(cell, out, !isBegun);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        isBegun = true;
    }

    /** The line, when all its cells are printed. */
    byte[] toBytes() {
        out.write('\n');
        return out.toBytes();
    }
}
