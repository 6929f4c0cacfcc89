package org.bifolio.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bifolio.article.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Zhou  | Jiawen     | Zhou Jiawen     | Zhou, Jiawen     | ZHOU Jia-wen
            Fu    | Xi'an      | Fu Xi'an        | Fu, Xi'an        | FU Xi-an
            Li    | Ming       | Li Ming         | Li, Ming         | LI Ming
            Tan   | Z. H.      | Tan Z. H.       | Tan, Z. H.       | TAN Z. H.
            Lü    | Siyuan     | Lü Siyuan       | Lü, Siyuan       | LÜ Si-yuan
            Maimaiti | Mierkamili | Maimaiti Mierkamili | Maimaiti, Mierkamili | MAIMAITI Mierkamili
            """)
    void writesANameInEachForm(
            String family, String given, String plain, String comma, String capitals) {
        PersonName name = new PersonName(family + " " + given, family, given);

        assertThat(NameForm.FAMILY_GIVEN.render(name)).isEqualTo(plain);
        assertThat(NameForm.FAMILY_COMMA_GIVEN.render(name)).isEqualTo(comma);
        assertThat(NameForm.CAPITAL_FAMILY.render(name)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"Editorial Board", "本刊编辑部"})
    void leavesAWholeNameAsItIs(String text) {
        for (NameForm form : NameForm.values()) {
            assertThat(form.render(PersonName.whole(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jiasi, jia si",
        "xian, xian",
        "fangan, fan gan",
        "shangguan, shang guan",
        "smith, ''"
    })
    void partsPinyinIntoSyllables(String letters, String syllables) {
        assertThat(String.join(" ", Pinyin.syllables(letters))).isEqualTo(syllables);
        assertThat(Pinyin.syllables("")).isEqualTo(List.of());
    }
}
