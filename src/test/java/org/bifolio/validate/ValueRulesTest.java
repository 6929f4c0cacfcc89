package org.bifolio.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

    private static final ValueRules RULES = new ValueRules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    issn     | '' | 1002-1028                                         | issn
                    issn     | '' | 10021027                                          | issn
                    issn     | '' | 0378-5955                                         | ''
                    issn     | '' | 2434-561X                                         | ''
                    creator  | '' | https://orcid.org/0000-0002-1825-0098             | orcid
                    creator  | '' | https://orcid.org/0000-0002-1825-0097             | ''
                    doi      | '' | 11.1000/182                                       | doi
                    doi      | '' | 10.1000/182                                       | ''
                    doi      | '' | https://doi.org/10.1000/xyz(2019)1                | ''
                    title    | en | A\u200Bword                                        | control-character
                    abstract | en | The collections grow quicklybut are seldom used.  | glued-words
                    abstract | en | The collections grow quickly but are seldom used. | ''
                    abstract | zh | quicklybut                                        | ''
                    """)
    void aValueHasItsCode(String element, String lang, String text, String codes) {
        List<ExportFinding> found =
                RULES.check(List.of(new ExportValue(element, lang, text, 1, 1)));
        assertThat(String.join(" ", found.stream().map(ExportFinding::code).toList()))
                .isEqualTo(codes);
    }
}
