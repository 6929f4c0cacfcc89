package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalsReaderTest {

    private static final String HEADER =
            "title_zh,title_en,issn,eissn,cn,publisher_zh,publisher_en\n";
    private static final String ROW =
            "云溪学刊(理论版),Yunxi Studies,1234-5679,,99-1234/X,云溪出版社,Yunxi Press\n";

    @TempDir private Path folder;

    private final List<SettingMistake> mistakes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"云溪学刊(理论版)", "云溪学刊（理论版）", "云溪学刊:理论版", "云溪学刊 · 理论版"})
    void aJournalIsKnownHoweverItsTitleIsSet(String printed) throws IOException {
        Journal journal = read("\ufeff" + HEADER + "\n" + ROW).complete(Bilingual.zh(printed));
        assertThat(mistakes).isEmpty();
        assertThat(journal.title()).isEqualTo(Bilingual.zh(printed));
        assertThat(journal.issn()).isEqualTo("1234-5679");
        assertThat(journal.eissn()).isNull();
        assertThat(journal.publisher().en()).isEqualTo("Yunxi Press");
    }

    @Test
    void anUnknownJournalHasItsTitleOnly() throws IOException {
        Bilingual<String> title = Bilingual.zh("溪云学刊");
        assertThat(read(HEADER + ROW).complete(title)).isEqualTo(Journal.titled(title));
    }

    @Test
    void withoutAFileNoJournalIsKnown() throws IOException {
        Bilingual<String> title = Bilingual.zh("云溪学刊");
        Journals journals = new JournalsReader(folder.resolve("none.csv"), mistakes).read();
        assertThat(journals.complete(title)).isEqualTo(Journal.titled(title));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void allMistakesAreToldWithTheirLines() throws IOException {
        read(HEADER + ROW + "甲刊,,1234-5670,,,,\n乙刊,B\n丙刊,,12345679,1234-5678,,,\n");
        assertThat(mistakes)
                .extracting(mistake -> mistake.line() + ": " + mistake.message())
                .containsExactly(
                        "3: '1234-5670' in column issn is no ISSN: its check digit is wrong",
                        "4: this row has 2 cells",
                        "5: '12345679' in column issn is no ISSN: its check digit is wrong",
                        "5: '1234-5678' in column eissn is no ISSN: its check digit is wrong");
    }

    @Test
    void aFileOfAnotherKindIsAMistake() throws IOException {
        read("title_zh;issn\n");
        read(HEADER + "\"甲刊\"x,,,,,,\n");
        Files.write(folder.resolve("journals.csv"), ROW.getBytes(Charset.forName("GB18030")));
        new JournalsReader(folder.resolve("journals.csv"), mistakes).read();
        assertThat(mistakes)
                .extracting(SettingMistake::message)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("columns are missing: title_zh,"),
                        second -> assertThat(second).startsWith("this is no CSV"),
                        third -> assertThat(third).isEqualTo("the file is not UTF-8"));
    }

    private Journals read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("journals.csv"), csv);
        return new JournalsReader(file, mistakes).read();
    }
}
