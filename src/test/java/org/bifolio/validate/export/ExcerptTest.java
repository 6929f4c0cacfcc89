package org.bifolio.validate.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String LONG = "a".repeat(500) + "WRONG" + "b".repeat(500);

    @Test
    void aShortValueIsWhole() {
        assertThat(Excerpt.of("May 2019", 0, 3)).isEqualTo(new Excerpt("May 2019", 0, 3));
    }

    @Test
    void aLongValueIsShownAroundThePlace() {
        Excerpt excerpt = Excerpt.of(LONG, 500, 505);
        assertThat(excerpt.text()).hasSizeLessThan(90).startsWith("…a").endsWith("b…");
        assertThat(marked(excerpt)).isEqualTo("WRONG");
    }

    @Test
    void aPlaceLongerThanTheExcerptIsMarkedToItsEnd() {
        Excerpt excerpt = Excerpt.of(LONG, 0, LONG.length());
        assertThat(excerpt.text().substring(excerpt.end())).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 52, 53})
    void noCharacterIsParted(int place) {
        String text = Excerpt.of("\uD842\uDFB7".repeat(100), place, place).text();
        assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.text().substring(excerpt.start(), excerpt.end());
    }
}
