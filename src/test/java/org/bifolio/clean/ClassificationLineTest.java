package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.bifolio.article.Classification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        TU246 [建筑科学—建筑设计及理论]                | TU246=建筑科学—建筑设计及理论
        TU246[建筑科学—建筑设计]G20[文化科学—传播学]   | TU246=建筑科学—建筑设计 G20=文化科学—传播学
        R473.71 []                               | R473.71
        P111.2 TP273                             | P111.2 TP273
        F24;F49                                  | F24 F49
        F24,F49。                                 | F24 F49
        G648.2-4                                 | G648.2-4
        K825.6=6                                 | K825.6=6
        TG142.1+2                                | TG142.1+2
        D971.2(712)                              | D971.2(712)
        X-65 [环境科学]                            | X-65=环境科学
        R [医药卫生]                               | R=医药卫生
        TP391.41 TP391.41                        | TP391.41
        C12 [GIS 与社会学]                         | C12=GIS 与社会学
        无                                        | ''
        """)
    void classesOfALine(String line, String expected) {
        assertThat(
                        ClassificationLine.parse(line).stream()
                                .map(ClassificationLineTest::told)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String told(Classification each) {
        assertThat(each.scheme()).isEqualTo(Classification.CLC);
        return each.label() == null ? each.code() : each.code() + "=" + each.label();
    }
}
