package org.bifolio.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The shipped facts about journals are at least possible ones. */
class JournalsFileTest {

    @Test
    void headingIsWhatTheDocumentationSays() throws IOException {
        assertThat(Files.readAllLines(Path.of("mappings/journals.csv")).get(0))
                .isEqualTo("title_zh,title_en,issn,eissn,cn,publisher_zh,publisher_en");
    }

    @Test
    void everyJournalStandsOnce() throws IOException {
        assertThat(journals()).extracting(row -> row.get("title_zh")).doesNotHaveDuplicates();
        assertThat(journals()).extracting(row -> row.get("issn")).doesNotHaveDuplicates();
    }

    @Test
    void everyIssnHasItsCheckDigit() throws IOException {
        assertThat(journals())
                .flatExtracting(row -> List.of(row.get("issn"), row.get("eissn")))
                .filteredOn(issn -> !issn.isEmpty())
                .allSatisfy(issn -> assertThat(issn).matches("\\d{4}-\\d{3}[\\dX]"))
                .allSatisfy(issn -> assertThat(checkSum(issn)).isZero());
    }

    @Test
    void everyCnNumberHasItsForm() throws IOException {
        assertThat(journals())
                .extracting(row -> row.get("cn"))
                .allSatisfy(cn -> assertThat(cn).matches("|\\d{2}-\\d{4}/[A-Z]{1,2}\\d?"));
    }

    /** ISO 3297: the digits times 8 to 1, X counting ten, are a multiple of eleven. */
    private static int checkSum(String issn) {
        String digits = issn.replace("-", "");
        return IntStream.range(0, 8)
                        .map(i -> (8 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0'))
                        .sum()
                % 11;
    }

    private static List<CSVRecord> journals() throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Stream<CSVRecord> rows =
                format.parse(Files.newBufferedReader(Path.of("mappings/journals.csv"))).stream()) {
            return rows.toList();
        }
    }
}
