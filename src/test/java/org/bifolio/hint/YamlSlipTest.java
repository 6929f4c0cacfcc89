package org.bifolio.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A slip of the pen in a file of mappings or settings is told by its line and how to mend it. */
class YamlSlipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            - target: a¶  from: title: x  | 2 | put a value that holds ': ' in quotes
            - target: a¶   from: title    | 2 | indent the keys of an entry alike
            - target: a¶→from: title      | 2 | indent with blanks
            - target: "a¶  from: title    | 1 | a quotation mark is opened and never closed
            - target: [a, b¶- from: c     | 1 | a bracket is opened and not closed
            """)
    void aSlipIsToldWithItsLine(String yaml, int line, String words) {
        YamlSlip slip = YamlSlip.of(refused(yaml.replace('¶', '\n').replace('→', '\t')));

        assertThat(slip.message()).contains(words).doesNotContain("\n");
        assertThat(slip.line()).isEqualTo(line);
    }

    private static JacksonException refused(String yaml) {
        return catchThrowableOfType(
                JacksonException.class,
                () -> {
                    try (JsonParser parser =
                            new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
                        while (parser.nextToken() != null) {
                            parser.getString();
                        }
                    }
                });
    }
}
