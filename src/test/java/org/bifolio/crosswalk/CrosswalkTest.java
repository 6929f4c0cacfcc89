package org.bifolio.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.MappedValue.Element;
import org.bifolio.crosswalk.MappedValue.Text;
import org.bifolio.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry takes from an article. */
class CrosswalkTest {

    private static final Slots SLOTS =
            Slots.of(Slot.text("here"), Slot.element("group", Contributor.class));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            from: title                                  | zh=河岸小镇的灯光与安全感 en=Light and the Sense of Safety in a Riverside Town
            from: title, lang: en                        | en=Light and the Sense of Safety in a Riverside Town
            from: keywords                               | zh=夜间照明 zh=安全感 en=street light en=sense of safety
            from: keywords, lang: [en, zh]               | en=street light en=sense of safety zh=夜间照明 zh=安全感
            from: authors                                | zh=欧阳澄 zh=𠮷野蓝 en=Ouyang Cheng en=Yoshino Ai
            from: authors, lang: en, as: family-first    | en=Ouyang Cheng en=Yoshino Ai
            from: authors, as: family-comma-given        | zh=欧阳澄 zh=𠮷野蓝 en=Ouyang, Cheng en=Yoshino, Ai
            from: authors, lang: en, as: capital-family  | en=OUYANG Cheng en=YOSHINO Ai
            from: authors, lang: en, as: given-first     | en=Cheng Ouyang en=Ai Yoshino
            from: otherContributors, as: name-and-role   | zh=骆小满 (摄影) en=Luo Xiaoman (photographer)
            from: otherContributors, as: family-comma-given-and-role | zh=骆小满 (摄影) en=Luo, Xiaoman (photographer)
            from: contributors, lang: zh                 | zh=欧阳澄 zh=𠮷野蓝 zh=骆小满
            from: affiliations, lang: zh                 | zh=云溪大学 建筑学院, 云溪 999001
            from: issue.year                             | -=2019
            from: issue.year, as: w3cdtf                 | -=2019
            from: issue.number                           | -=S1
            from: issue.pages                            | -=17-20,25
            from: issue.lastPage                         | -=20
            from: issue.pageCount, as: page-count        | -=5 p.
            from: journal.title, lang: zh                | zh=云溪城市学刊
            from: journal.issn, as: issn-urn             | -=urn:ISSN:1234-5679
            from: funding                                | zh=云溪市社会科学基金(YX2018-07,YX2018-09) zh=云溪大学教学成果奖培育项目
            from: funding, as: award                     | zh=云溪市社会科学基金 (YX2018-07, YX2018-09) zh=云溪大学教学成果奖培育项目
            from: funding.award                          | -=YX2018-07 -=YX2018-09
            from: classifications                        | -=TU113
            from: classifications, as: clc-with-label    | zh=TU113 建筑科学—建筑理论
            from: classifications, as: clc-with-scheme   | -=CLC:TU113
            from: language, as: iso639-2                 | -=chi
            from: language, as: iso639-3                 | -=zho
            from: language                               | -=zh
            from: counts.citedBy                         | -=9
            from: counts.coCited                         | ''
            from: indexedIn                              | -=CSSCI zh=北大核心
            from: source.layout                          | -=html
            from: source.uri, as: url-or-none            | ''
            from: article, lang: zh, as: citation        | zh=欧阳澄, 𠮷野蓝. 河岸小镇的灯光与安全感[J]. 云溪城市学刊, 2019, 36(S1): 17-20,25.
            value: Text                                  | -=Text
            value: 期刊论文                              | zh=期刊论文
            value: article, lang: en                     | en=article
            """)
    void takes(String entry, String expected) throws IOException {
        assertThat(said(map("target: here, " + entry, InventedArticle.full()))).isEqualTo(expected);
    }

    @Test
    void aPlaceWithAStructureTakesWholeParts() throws IOException {
        MappedRecord record =
                map("target: group, from: authors, lang: [en, zh]", InventedArticle.full());
        assertThat(record.fields().get(0).values())
                .hasSize(2)
                .allSatisfy(
                        value ->
                                assertThat(((Element) value).languages())
                                        .containsExactly(Lang.EN, Lang.ZH))
                .extracting(value -> ((Element) value).part())
                .isEqualTo(InventedArticle.full().contributors().subList(0, 2));
    }

    @Test
    void aFieldWithoutAValueIsEmpty() throws IOException {
        MappedRecord record = map("target: here, from: issue.year", InventedArticle.bare());
        assertThat(record.fields()).containsExactly(new MappedField("here", List.of()));
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void aRequiredFieldWithoutAValueIsAFinding() throws IOException {
        assertThat(
                        map("target: here, from: abstract, required: true", InventedArticle.bare())
                                .findings())
                .extracting(Finding::message)
                .containsExactly("x requires here, and the article has none");
    }

    @Test
    void aTitleAloneCitesNothing() throws IOException {
        assertThat(said(map("target: here, from: article, as: citation", InventedArticle.bare())))
                .isEmpty();
    }

    private MappedRecord map(String entry, Article article) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yml"), "- {" + entry + "}\n");
        MappingReading reading = new MappingReader("x", SLOTS).read(file);
        assertThat(reading.mistakes()).isEmpty();
        return new Crosswalk(reading.mapping()).map(article);
    }

    private static String said(MappedRecord record) {
        return String.join(
                " ", record.fields().get(0).values().stream().map(CrosswalkTest::said).toList());
    }

    private static String said(MappedValue value) {
        Text text = (Text) value;
        return (text.lang() == null ? "-" : text.lang().tag()) + "=" + text.text();
    }
}
