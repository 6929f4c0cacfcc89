package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliationLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    江城大学法学院                     | 江城大学法学院
                    江城大学法学院 江城市图书馆          | 江城大学法学院+江城市图书馆
                    江城大学法学院;江城市图书馆；         | 江城大学法学院+江城市图书馆
                    江城大学法学院、网络研究院 江城市图书馆 | 江城大学法学院、网络研究院+江城市图书馆
                    江城大学(东区 南校园) 江城市图书馆     | 江城大学(东区 南校园)+江城市图书馆
                    Jiangcheng Data Lab               | Jiangcheng Data Lab
                    江城大学 不详;                     | 江城大学
                    """)
    void splitsTheTextRendering(String mixed, String institutions) {
        assertThat(String.join("+", AffiliationLines.zh(List.of(), mixed))).isEqualTo(institutions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "不详", "不详;", "无"})
    void findsNoneWhereThePageSaysSo(String mixed) {
        assertThat(AffiliationLines.zh(List.of(), mixed)).isEmpty();
    }

    @Test
    void takesTheItemsWhereThePageMarksThem() {
        assertThat(AffiliationLines.zh(List.of("江城大学 法学院;", "不详"), "江城大学 法学院"))
                .containsExactly("江城大学 法学院");
    }

    @Test
    void splitsTheEnglishBracketAtSemicolonsAlone() {
        assertThat(AffiliationLines.en("School of Law, A (East; West), B ;Library；; "))
                .containsExactly("School of Law, A (East; West), B", "Library");
    }
}
