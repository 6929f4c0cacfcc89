package org.bifolio.validate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What each code means and how it is mended, in both languages: {@code codes.csv}. */
final class CodeNotes {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Note NONE =
            new Note(new Phrase("", ""), new Phrase("", ""), ""); // a code of a newer version

    private final Map<String, Note> notes = new HashMap<>();

    /**
     * About one code.
     *
     * @param reference the standard or page that asks for it; empty where nobody else does
     */
    record Note(Phrase meaning, Phrase mend, String reference) {}

    CodeNotes() {
        try (Reader file =
                new InputStreamReader(CodeNotes.class.getResourceAsStream("codes.csv"), UTF_8)) {
            for (CSVRecord row : TABLE.parse(file)) {
                notes.put(row.get("code"), note(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Note note(CSVRecord row) {
        return new Note(
                new Phrase(row.get("meaning"), row.get("含义")),
                new Phrase(row.get("mend"), row.get("改法")),
                row.get("reference"));
    }

    Note of(String code) {
        return notes.getOrDefault(code, NONE);
    }
}
