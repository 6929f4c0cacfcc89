package org.bifolio.locate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: the heading and the line below it; the Chinese title and the English one. */
class TitleSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    茶园的土            | Soils of Tea Gardens | 茶园的土 | Soils of Tea Gardens
                    茶园的土            | ''                   | 茶园的土 | ''
                    Soils of Gardens   | ''                   | ''      | Soils of Gardens
                    Soils of Gardens   | SOILS OF GARDENS     | ''      | Soils of Gardens
                    Soils: of Gardens  | Soils:of Gardens     | ''      | Soils: of Gardens
                    Soils of Gardens   | 茶园的土              | 茶园的土 | Soils of Gardens
                    GPS RTK            | Surveying by GPS     | GPS RTK | Surveying by GPS
                    茶园的土(英文)       | Soils of Tea Gardens | 茶园的土(英文) | Soils of Tea Gardens
                    """)
    void tellsTheSidesByTheirScript(String heading, String below, String zh, String en) {
        assertThat(TitleSides.of(heading, below)).isEqualTo(new TitleSides(zh, en));
    }
}
