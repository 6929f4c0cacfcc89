package org.bifolio.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cataloguer is told about a wrong mapping. */
class MappingMistakesTest {

    private static final Slots SLOTS =
            Slots.of(
                    Slot.text("title"),
                    Slot.text("creator"),
                    Slot.single("volume"),
                    Slot.column("title_zh").in(List.of(Lang.ZH)),
                    Slot.element("contrib-group", Contributor.class));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
        target: titel, from: title                      | there is no target 'titel', did you mean 'title'?
        target: other, from: title                      | there is no target 'other': the output has no such place
        target: title, form: title                      | there is no key 'form', did you mean 'from'?
        target: title, from: tilte                      | an article has no 'tilte', did you mean 'title'?
        target: volume, from: issue.volum               | an article has no 'issue.volum', did you mean 'issue.volume'?
        target: creator, from: authors, as: family_frist| there is no format 'family_frist', did you mean 'family-first'?
        target: creator, from: authors, as: w3cdtf      | 'w3cdtf' does not fit 'authors'; use one of name, family-first, family-comma-given, capital-family, given-first, name-and-role, family-comma-given-and-role
        target: title, from: title, lang: cn            | there is no language 'cn': use zh or en
        target: title, from: title, lang: [zh, zh]      | the language 'zh' stands twice
        target: title, from: title, lang: []            | 'lang' names no language; to write nothing, leave the entry out
        target: title, from: issue.year, lang: zh       | 'issue.year' has no sides, so 'lang' has nothing to choose
        target: title_zh, from: title, lang: en         | 'title_zh' is not for the language 'en'
        target: volume, from: keywords, lang: zh        | 'volume' takes one value, 'keywords' is a list
        target: volume, from: title                     | 'volume' takes one value: choose 'lang: zh' or 'lang: en'
        target: title, from: issue                      | 'issue' is not a text; name a part of it, as in 'issue.year'
        target: contrib-group, from: title              | 'contrib-group' cannot hold 'title'
        target: contrib-group, from: authors, as: name  | 'contrib-group' has a form of its own, so 'as' has nothing to choose
        target: contrib-group, value: Wang              | 'contrib-group' takes a part of the article, not a fixed text
        target: title, from: title, value: Text         | an entry has either 'from' or 'value', not both
        target: title                                   | an entry has either 'from' or 'value'
        target: title, value: ''                        | 'value' says nothing
        target: title, value: Text, as: name            | 'as' goes with 'from': a fixed text is written as it is
        target: title, value: Text, lang: [zh, en]      | a fixed text is in one language
        target: [title, creator], from: title           | 'target' takes one word, not a list
        target: title, from: title, required: yes       | 'required' is true or false, not 'yes'
        target: title, from: title, from: id            | 'from' stands twice in this entry
        target: title, from: {zh: title}                | 'from' takes a word or a list of words
        from: title                                     | an entry says with 'target' where its values go
        """)
    void isNamedWithItsLine(String entry, String message) throws IOException {
        List<MappingMistake> mistakes = read("# a note\n- {" + entry + "}\n").mistakes();
        assertThat(mistakes)
                .extracting(MappingMistake::toString)
                .contains(folder.resolve("x.yml") + ":2: " + message);
    }

    @Test
    void allAreToldAtOnceInTheOrderOfTheFile() throws IOException {
        MappingReading reading =
                read(
                        """
                        - target: title
                          from: titel

                        - target: volume
                          from: issue.volume
                        - target: titlee
                          from: title
                          lang:
                            - zh
                            - xx
                          noet: why
                        - target: volume
                          from: issue.number
                        """);
        assertThat(reading.mistakes())
                .extracting(MappingMistake::line)
                .containsExactly(2, 6, 8, 11, 12);
        assertThat(reading.mistakes())
                .extracting(MappingMistake::message)
                .last()
                .isEqualTo("'volume' is filled already in line 4");
        assertThat(reading.mapping().targets()).contains("volume");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            - target: title\\n  from: 'title    | a quotation mark is opened
            - target: title\\n\\tfrom: title    | a tab stands before the key
            target: title                       | a mapping is a list of entries, each beginning with '- target:'
            ''                                  | a mapping is a list of entries, each beginning with '- target:'
            - title                             | an entry begins with '- target:'
            """)
    void aFileThatIsNoMappingIsAMistake(String yaml, String message) throws IOException {
        assertThat(read(yaml.replace("\\n", "\n").replace("\\t", "\t")).mistakes())
                .extracting(MappingMistake::message)
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @Test
    void aMissingFileAndAFileOfAnotherCharsetAreMistakes() throws IOException {
        Files.write(folder.resolve("b.yml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        MappingSet set = MappingSet.read(folder, Map.of("a", SLOTS, "b", SLOTS));
        assertThat(set.mistakes())
                .extracting(MappingMistake::toString)
                .containsExactlyInAnyOrder(
                        folder.resolve("a.yml") + ": the file is missing; it says what goes into a",
                        folder.resolve("b.yml") + ": the file is not UTF-8");
        assertThat(MappingSet.read(folder.resolve("none"), Map.of()).mistakes()).hasSize(1);
    }

    @Test
    void otherFilesOfTheFolderAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("x.yml"), "- {target: title, from: title}\n");
        Files.writeString(folder.resolve("cleaning.yml"), "not: a mapping\n");
        assertThat(MappingSet.read(folder, Map.of("x", SLOTS)).mistakes()).isEmpty();
    }

    @Test
    void aRuleTellsWhatANameMustLookLike() throws IOException {
        Slots ruled = Slots.ruled("a heading is one letter", name -> Optional.empty());
        Files.writeString(folder.resolve("x.yml"), "- {target: long, from: title}\n");
        assertThat(new MappingReader("x", ruled).read(folder.resolve("x.yml")).mistakes())
                .extracting(MappingMistake::message)
                .containsExactly("there is no target 'long': a heading is one letter");
    }

    private MappingReading read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yml"), yaml);
        return new MappingReader("x", SLOTS).read(file);
    }
}
