package org.bifolio.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;
import org.bifolio.validate.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final Rules RULES = new Rules(Profiles.none());

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
        Field field = new Field(null, element, "", element, "", lang, Map.of(), 1, 1);
        Value value = new Value("file", ExportKind.JATS, field, text, 1, 1);
        List<ExportFinding> found =
                RULES.check(new ExportRecord(ExportKind.JATS, "file", 1, List.of(value)));
        assertThat(String.join(" ", found.stream().map(ExportFinding::code).toList()))
                .isEqualTo(codes);
    }
}
