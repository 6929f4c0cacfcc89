package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may write into {@code cleaning.yml}, and what they are told about a slip. */
class CleaningSettingsReaderTest {

    private static final Path SHIPPED = Path.of("mappings", "cleaning.yml");

    @TempDir private Path folder;

    private final List<SettingMistake> mistakes = new ArrayList<>();

    @Test
    void theShippedFileHoldsTheDefaults() throws IOException {
        assertThat(new CleaningSettingsReader(SHIPPED, mistakes).read())
                .isEqualTo(CleaningSettings.DEFAULT);
        assertThat(mistakes).isEmpty();
    }

    @Test
    void withoutAFileEverythingHasItsDefault() throws IOException {
        Path none = folder.resolve("cleaning.yml");
        assertThat(new CleaningSettingsReader(none, mistakes).read())
                .isEqualTo(CleaningSettings.DEFAULT);
        assertThat(mistakes).isEmpty();
    }

    @Test
    void everythingCanBeSet() throws IOException {
        Files.writeString(folder.resolve("pairs.tsv"), "风洞\twind tunnel\t3\n");
        CleaningSettings settings =
                read(
                        """
                        leastConfidence:
                          glued-words: 0.9
                        switchedOff: [keyword-borders, full-width]
                        addedWords: [aerofoil, Bifolio]
                        deniedWords:
                          - ofthe
                        keywordAcceptance: 0.25
                        keywordSureness: 1
                        learntPairs: pairs.tsv
                        cedict:
                        """);
        assertThat(mistakes).isEmpty();
        assertThat(settings.leastConfidence("glued-words")).isEqualTo(0.9);
        assertThat(settings.leastConfidence("blank-after-punctuation")).isEqualTo(0.5);
        assertThat(settings.isOn("keyword-borders")).isFalse();
        assertThat(settings.isOn("glued-words")).isTrue();
        assertThat(settings.addedWords()).containsExactlyInAnyOrder("aerofoil", "Bifolio");
        assertThat(settings.deniedWords()).containsExactly("ofthe");
        assertThat(settings.keywordAcceptance()).isEqualTo(0.25);
        assertThat(settings.keywordSureness()).isEqualTo(1);
        assertThat(settings.learntPairs()).isEqualTo(folder.resolve("pairs.tsv"));
        assertThat(settings.cedict()).isNull();
    }

    @Test
    void allRulesCanBeSwitchedOffAtOnce() throws IOException {
        assertThat(read("switchedOff: all\n").switchedOff())
                .isEqualTo(TextCleaning.optionalRules())
                .contains("glued-words", "keyword-borders", "blank")
                .doesNotContain("invisible-character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        keywordSurness: 0.9                   | 1: there is no setting 'keywordSurness', did you mean 'keywordSureness'?
        colour: red                           | 1: there is no setting 'colour'
        keywordSureness: high                 | 1: 'keywordSureness' takes a number from 0 to 1, not 'high'
        keywordSureness: 1.5                  | 1: 'keywordSureness' takes a number from 0 to 1, not '1.5'
        keywordSureness: -.5                  | 1: 'keywordSureness' takes a number from 0 to 1, not '-.5'
        keywordSureness: .nan                 | 1: 'keywordSureness' takes a number from 0 to 1, not '.nan'
        keywordSureness: 0.2                  | 0: 'keywordAcceptance' (0.5) is more than 'keywordSureness' (0.2)
        cedict: a                             | 1: 'cedict': there is no file 'a'
        keywordSureness: 1~keywordSureness: 1 | 2: 'keywordSureness' stands twice
        leastConfidence: 0.9                  | 1: 'leastConfidence' takes lines of 'rule: number'
        leastConfidence:~  glued-word: 0.9    | 2: there is no rule 'glued-word' of doubtful changes, did you mean 'glued-words'?
        leastConfidence:~  full-width: 0.9    | 2: there is no rule 'full-width' of doubtful changes
        leastConfidence:~  glued-words: much  | 2: 'glued-words' takes a number from 0 to 1, not 'much'
        switchedOff: [full-widht]             | 1: there is no rule 'full-widht' to switch off, did you mean 'full-width'?
        switchedOff: [invisible-character]    | 1: there is no rule 'invisible-character' to switch off
        addedWords:~  first: aerofoil         | 2: 'addedWords' takes no 'first'
        addedWords: [wind tunnel]             | 1: 'wind tunnel' is not one English word
        addedWords: [[aerofoil]]              | 1: 'addedWords' holds a value that is itself a list
        addedWords: [sum]~deniedWords: [sum]  | 2: 'sum' is both added and denied
        - addedWords                          | 1: settings are lines of 'name: value'
        addedWords: [aerofoil                 | 1: a bracket is opened
        """)
    void aMistakeIsToldWithItsLine(String yaml, String message) throws IOException {
        read(yaml.replace('~', '\n') + "\n");
        assertThat(mistakes).isNotEmpty();
        SettingMistake first = mistakes.get(0);
        assertThat(first.file()).endsWith("cleaning.yml");
        assertThat(first.line() + ": " + first.message()).startsWith(message);
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        read("addedWord: a\nkeywordSureness: 2\nlearntPairs: nowhere.tsv\n");
        assertThat(mistakes).extracting(SettingMistake::line).containsExactly(1, 2, 3);
    }

    private CleaningSettings read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("cleaning.yml"), yaml);
        return new CleaningSettingsReader(file, mistakes).read();
    }
}
