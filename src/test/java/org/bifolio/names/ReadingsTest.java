package org.bifolio.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How characters are read, and what may be such a reading. */
class ReadingsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    张, zhang
                    曾, ceng zeng
                    吕, lv lyu lu
                    徐, xu xv
                    張, zhang
                    A,
                    """)
    void allReadingsOfACharacter(String character, String readings) {
        String[] expected = readings == null ? new String[0] : readings.split(" ", -1);
        assertThat(Readings.of(character.charAt(0))).containsExactlyInAnyOrder(expected);
    }

    @Test
    void theListOfSyllablesIsWhatAllCharactersMake() {
        Set<String> made =
                IntStream.rangeClosed(0x3400, 0x9FFF)
                        .mapToObj(Readings::of)
                        .flatMap(Arrays::stream)
                        .filter(reading -> reading.matches("[a-z]+"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).hasSizeGreaterThan(400).allMatch(Readings::isSyllable);
        assertThat(made).contains("lyu", "zhuang").doesNotContain("smith");
        assertThat(made).hasSameSizeAs(Readings.SYLLABLES);
    }
}
