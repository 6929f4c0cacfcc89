package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    private static final Offset<Double> CLOSE = Offset.offset(0.01);

    /** The abbreviation, the words, and how much of them it names. */
    @ParameterizedTest
    @CsvSource({
        "fits,   flexible image transport system,                            1",
        "lamost, large sky area multi object fiber spectroscopy telescope,   0.75",
        "fits,   flexible image transport,                                   0",
        "fits,   system of flexible image transport,                         0",
        "abb,    a a b,                                                      0",
        "gs,     good system,                                                0",
        "rs485,  remote system,                                              0",
        "fits,   '',                                                         0",
    })
    void namesAShareOfTheWords(String abbreviation, String words, double share) {
        long initials = 0;
        for (String word : Words.of(words)) {
            initials = Initials.add(initials, word);
        }
        assertThat(Initials.share(Initials.of(abbreviation), initials)).isCloseTo(share, CLOSE);
    }
}
