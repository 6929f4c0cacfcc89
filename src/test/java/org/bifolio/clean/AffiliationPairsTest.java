package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;
import org.junit.jupiter.api.Test;

class AffiliationPairsTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void pairsTheOnlyOnes() {
        assertThat(pair(List.of("甲乙所"), List.of("Jiayi Body"))).isEqualTo("甲乙所=Jiayi Body");
        assertThat(findings).isEmpty();
    }

    @Test
    void pairsByWhatTheyNameInTheOrderOfTheEnglishLines() {
        assertThat(
                        pair(
                                List.of("武汉江城大学医学院", "南京泵业有限公司", "中国科学院沈阳化学研究所"),
                                List.of(
                                        "Shenyang Institute of Chemistry,Chinese Academy of Sciences",
                                        "School of Medicine,Jiangcheng University,Wuhan",
                                        "Nanjing Pump Co.,Ltd")))
                .isEqualTo(
                        """
                        中国科学院沈阳化学研究所=Shenyang Institute of Chemistry,Chinese Academy of Sciences
                        武汉江城大学医学院=School of Medicine,Jiangcheng University,Wuhan
                        南京泵业有限公司=Nanjing Pump Co.,Ltd\
                        """);
        assertThat(findings).isEmpty();
    }

    @Test
    void leavesAloneWhatHasNoPartner() {
        assertThat(
                        pair(
                                List.of("江城大学法学院", "江城市图书馆", "江城大学附属医院"),
                                List.of("Affiliated Hospital of Jiangcheng University")))
                .isEqualTo(
                        """
                        江城大学法学院=null
                        江城市图书馆=null
                        江城大学附属医院=Affiliated Hospital of Jiangcheng University\
                        """);
    }

    @Test
    void keepsTheOrderOfEqualListsThatNothingContradicts() {
        assertThat(pair(List.of("甲乙所", "江城图书馆"), List.of("Jiayi Body", "Jiangcheng Library")))
                .isEqualTo("甲乙所=Jiayi Body\n江城图书馆=Jiangcheng Library");
        assertThat(findings)
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple("affiliations-paired-by-order", "affiliations"));
    }

    @Test
    void numbersThemAndTakesBothSidesApart() {
        List<Affiliation> paired =
                AffiliationPairs.pair(
                        List.of("江城大学,武汉430070"),
                        List.of("Jiangcheng University,Wuhan 430070,China"),
                        findings);

        assertThat(paired.get(0).id()).isEqualTo("aff1");
        for (Lang lang : Lang.values()) {
            assertThat(paired.get(0).address().in(lang).orElseThrow().postcode())
                    .isEqualTo("430070");
        }
    }

    @Test
    void keepsOneLanguageAlone() {
        assertThat(pair(List.of(), List.of("A University", "B Hospital")))
                .isEqualTo("null=A University\nnull=B Hospital");
        assertThat(pair(List.of(), List.of())).isEmpty();
        assertThat(findings).isEmpty();
    }

    private String pair(List<String> zh, List<String> en) {
        return AffiliationPairs.pair(zh, en, findings).stream()
                .map(affiliation -> affiliation.name().zh() + "=" + affiliation.name().en())
                .collect(Collectors.joining("\n"));
    }
}
