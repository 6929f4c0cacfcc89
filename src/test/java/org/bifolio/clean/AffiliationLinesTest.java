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
                    1.江城大学 2.江城市图书馆           | 江城大学+江城市图书馆
                    1.江城大学,武汉430070;2.第三医院     | 江城大学,武汉430070+第三医院
                    (1)江城大学 (2)江城市图书馆         | 江城大学+江城市图书馆
                    ①江城大学;②江城市图书馆            | 江城大学+江城市图书馆
                    [1]江城大学 [2]江城市图书馆         | 江城大学+江城市图书馆
                    a.江城大学;b.江城市图书馆           | 江城大学+江城市图书馆
                    1江城大学 2江城市图书馆             | 江城大学+江城市图书馆
                    1. 江城大学                       | 江城大学
                    301医院 2院                       | 301医院+2院
                    3M公司                            | 3M公司
                    江城大学 武汉 430070 江城市图书馆    | 江城大学 武汉 430070+江城市图书馆
                    江城大学 江城430070 图书馆 北京100101 | 江城大学 江城430070+图书馆 北京100101
                    江城大学 Lake University, Madison, WI 53706, USA | 江城大学+Lake University, Madison, WI 53706, USA
                    江城大学,河南 江城 430070 Lake University, USA | 江城大学,河南 江城 430070+Lake University, USA
                    Lake University 江城大学           | Lake University+江城大学
                    江城大学分校 Canberra ACT 2601, Australia | 江城大学分校 Canberra ACT 2601, Australia
                    江城 Data Lab 研究所               | 江城 Data Lab 研究所
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. School of Law, A, China;2. Library, B          | School of Law, A, China+Library, B
                    1. School of Law, A, China 2. Library, B          | School of Law, A, China+Library, B
                    1School of Law, A;2Library, B                     | School of Law, A+Library, B
                    1 School of Law, A; 2 Library, B                  | School of Law, A+Library, B
                    a. School of Law, A; b. Library, B                | School of Law, A+Library, B
                    ①School of Law, A; ②Library, B                    | School of Law, A+Library, B
                    (1) School of Law, A, (2) Library, B              | School of Law, A+Library, B
                    1. School of Law, A                               | School of Law, A
                    2. School of Law, A                               | 2. School of Law, A
                    3M Company;2nd Hospital                           | 3M Company+2nd Hospital
                    1st Hospital, A;2nd Hospital, B                   | 1st Hospital, A+2nd Hospital, B
                    No.1 Hospital, A;No.2 Hospital, B                 | No.1 Hospital, A+No.2 Hospital, B
                    301 Hospital, A                                   | 301 Hospital, A
                    """)
    void takesTheNumbersOffTheEnglishItems(String bracket, String institutions) {
        assertThat(String.join("+", AffiliationLines.en(bracket))).isEqualTo(institutions);
    }

    @Test
    void splitsTheEnglishBracketAtSemicolonsAlone() {
        assertThat(AffiliationLines.en("School of Law, A (East; West), B ;Library；; "))
                .containsExactly("School of Law, A (East; West), B", "Library");
    }
}
