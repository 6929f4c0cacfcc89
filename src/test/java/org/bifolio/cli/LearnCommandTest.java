package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pairs {@code bifolio learn} takes from records, and which it does not trust. */
class LearnCommandTest {

    private static final String RECORD =
            """
            {"id":"%s","source":{"uri":"a.txt","sha256":"00","layout":"text","charset":"UTF-8"},\
            "keywords":{"zh":[%s],"en":[%s]},"findings":[%s]}
            """;
    private static final String UNCERTAIN =
            """
            {"severity":"warning","code":"uncertain-keyword-borders","field":"keywords.en","message":"…"}\
            """;

    @TempDir Path folder;

    private Path records;
    private Path pairs;
    private String said = "";

    @BeforeEach
    void someRecords() throws IOException {
        records = folder.resolve("records.jsonl");
        pairs = folder.resolve("pairs.tsv");
        Files.writeString(
                records,
                record("a1", "\"水稻\",\"耐盐性\"", "\"rice\",\"salt tolerance\"", "")
                        + record("a2", "\"水稻\"", "\"Rice\"", "")
                        + record("a3", "\"小麦\"", "\"wheat root\"", UNCERTAIN)
                        + record("a4", "\"玉米\",\"根系\"", "\"maize roots\"", ""));
    }

    @Test
    void takesListsOfEqualLengthWhoseBordersAreSure() {
        assertThat(learn(records)).isZero();
        assertThat(pairs).hasContent("水稻\trice\t2\n耐盐性\tsalt tolerance\t1\n");
        assertThat(said).contains("2 pairs from 2 records");
    }

    /** A list that is not sure as a whole still teaches its sure keywords. */
    @Test
    void takesTheSureKeywordsOfAnUncertainList() throws IOException {
        String repairs =
                """
                "repairs":[{"field":"keywords.en","rule":"keyword-borders","offset":0,"before":"rice yield",\
                "after":"rice; yield","confidence":0.7,\
                "evidence":"2 keywords for 2 Chinese ones, sure by 0.950 0.700"}],"findings\
                """;
        Files.writeString(
                records,
                record("a1", "\"水稻\",\"产量\"", "\"rice\",\"yield\"", UNCERTAIN)
                        .replace("\"findings", repairs.strip()));
        assertThat(learn(records)).isZero();
        assertThat(pairs).hasContent("水稻\trice\t1\n");
    }

    @Test
    void readsSeveralFiles() {
        assertThat(learn(records, records)).isZero();
        assertThat(pairs).hasContent("水稻\trice\t4\n耐盐性\tsalt tolerance\t2\n");
    }

    @Test
    void takesTheRecordsOfAnOutputFolder() {
        assertThat(learn(folder)).isZero();
        assertThat(said).contains("2 pairs from 2 records");
    }

    @Test
    void saysThatThereIsNoPlaceForThePairs() {
        pairs = folder.resolve("none/pairs.tsv");
        assertThat(learn(records)).isEqualTo(2);
        assertThat(said).contains("no file can be written at " + pairs);
    }

    @Test
    void saysWhatToDoWhereNothingIsSure() throws IOException {
        Files.writeString(records, record("a3", "\"小麦\"", "\"wheat root\"", UNCERTAIN));
        assertThat(learn(records)).isZero();
        assertThat(said).contains("convert more pages");
    }

    @Test
    void saysThatAPageIsNoFileOfRecords() throws IOException {
        Files.writeString(records, "期刊文献+\n\n稻田的水\n");
        assertThat(learn(records)).isEqualTo(2);
        assertThat(said).contains("is not a records file: line 1 is no JSON record");
        assertThat(pairs).doesNotExist();
    }

    @Test
    void saysWhyALineIsNoRecord() throws IOException {
        Files.writeString(records, "{\"source\":{}}\n");
        assertThat(learn(records)).isEqualTo(1);
        assertThat(said)
                .contains(
                        records + ":1: not a record: {\"source\":{}} (No value for property 'id'");
    }

    @Test
    void passesOverWhatIsNoRecordAndNamesTheLine() throws IOException {
        Files.writeString(records, "{\"id\":\n" + record("a1", "\"水稻\"", "\"rice\"", ""));
        assertThat(learn(records)).isEqualTo(1);
        assertThat(said).contains(records + ":1: not a record: {\"id\":");
        assertThat(pairs).hasContent("水稻\trice\t1\n");
    }

    @Test
    void writesNothingWhenAFileIsMissing() {
        assertThat(learn(records, folder.resolve("none.jsonl"))).isEqualTo(2);
        assertThat(said).contains("there is no file", "none.jsonl");
        assertThat(pairs).doesNotExist();
    }

    private static String record(String id, String zh, String en, String findings) {
        return RECORD.formatted(id, zh, en, findings);
    }

    private int learn(Path... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "learn";
        arguments[1] = "-o";
        arguments[2] = pairs.toString();
        for (int i = 0; i < files.length; i++) {
            arguments[i + 3] = files[i].toString();
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(arguments);
        } finally {
            System.setErr(before);
            said = err.toString(StandardCharsets.UTF_8);
        }
    }
}
