package org.bifolio.validate.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile is right or tells all its mistakes, each with its line. */
class ProfileMistakesTest {

    private static final String SOUND = "for: oai_dc\nfields:\n  - field: dc:title\n";

    @TempDir private Path folder;

    @BeforeEach
    void oneSoundProfile() throws IOException {
        Files.writeString(folder.resolve("sound.yml"), SOUND);
    }

    /** A slash ends a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    for: oai_cd/fields:/- field: dc:title                        | 1: 'for' cannot be 'oai_cd', did you mean 'oai_dc'?
                    for: oai_dc/field:/- field                                   | 2: there is no key 'field', did you mean 'fields'?
                    for: oai_dc/fields:/- field: dc:titel                        | 3: there is no element 'titel', did you mean 'title'?
                    for: oai_dc/fields:/- field: dc title                        | 3: 'dc title' has not the form of a field
                    for: oai_dc/fields:/- need: required                         | 3: an entry says with 'field' what it is about
                    for: oai_dc/fields:/- field: dc:date/  need: requird         | 4: 'need' cannot be 'requird', did you mean 'required'?
                    for: oai_dc/fields:/- field: dc:date/  atmost: 1             | 4: there is no key 'atmost', did you mean 'atMost'?
                    for: oai_dc/fields:/- field: dc:date/  atMost: none          | 4: 'atMost' is a number from 1 on, not 'none'
                    for: oai_dc/fields:/- field: dc:date/  pattern: "("          | 4: 'pattern' is no regular expression: Unclosed group
                    for: oai_dc/fields:/- field: dc:date/  languages: zh_CN      | 4: 'zh_CN' is no language: write zh or en
                    for: oai_dc/fields:/- field: dc:date/  vocabulary: []        | 4: 'vocabulary' names no value that may stand there
                    for: oai_dc/fields:/- field: dc:date/  need: [required, no]  | 4: 'need' takes one word, not a list
                    for: oai_dc/fields:/- field: dc:date/  note: a/  note: b     | 5: 'note' stands twice
                    for: oai_dc/fields: none                                     | 2: 'fields' is a list of entries, each beginning '- field:'
                    for: oai_dc/default: yes/fields:/- field: dc:title           | 2: 'default' cannot be 'yes': false, true
                    for: jats/fields:/- field: artcle-meta                       | 3: there is no element 'artcle-meta', did you mean 'article-meta'?
                    """)
    void isToldWithItsLine(String yaml, String mistake) throws IOException {
        Files.writeString(folder.resolve("wrong.yml"), yaml.replace('/', '\n'));
        assertThat(ProfileFolder.read(folder).mistakes())
                .extracting(told -> told.line() + ": " + told.message())
                .contains(mistake);
    }

    @Test
    void aSoundProfileHasNone() throws IOException {
        assertThat(ProfileFolder.read(folder).mistakes()).isEmpty();
    }

    @Test
    void allAreToldAtOnceWithTheirFile() throws IOException {
        Path file = folder.resolve("wrong.yml");
        Files.writeString(file, "fields:\n- field: dc:titel\n  need: much\n");
        assertThat(ProfileFolder.read(folder).mistakes())
                .extracting(ProfileMistake::toString)
                .containsExactly(
                        file + ":1: a profile says 'for' which kinds of records it is",
                        file + ":2: there is no element 'titel', did you mean 'title'?",
                        file
                                + ":3: 'need' cannot be 'much': required, recommended, optional,"
                                + " forbidden");
    }

    @Test
    void twoDefaultsOfOneKindAreOneTooMany() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "default: true\n" + SOUND);
        Files.writeString(folder.resolve("b.yml"), "default: true\n" + SOUND);
        assertThat(ProfileFolder.read(folder).mistakes())
                .singleElement()
                .hasToString(folder.resolve("b.yml") + ": a is the default for oai_dc already");
    }

    @Test
    void aNameThatIsNoProfileIsToldWithTheNearest() throws IOException {
        ProfileFolder profiles = ProfileFolder.read(folder);
        profiles.choose(List.of("sond"));
        assertThat(profiles.mistakes())
                .singleElement()
                .hasToString("--profile: there is no profile 'sond', did you mean 'sound'?");
    }
}
