package org.bifolio.write;

import java.io.IOException;
import java.util.List;
import org.bifolio.article.Address;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Layout;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.article.Source;
import org.junit.jupiter.api.Test;

/** JATS of the articles that are not like most, byte for byte. */
class JatsCasesTest {

    private static final Bilingual<String> TITLE = Bilingual.of("雾凇的观测", "Observations of Rime");

    @Test
    void aGroupIsACollab() throws IOException {
        Bilingual<PersonName> both =
                Bilingual.of(
                        PersonName.whole("雾凇观测协作组"), PersonName.whole("Rime Observation Group"));
        Bilingual<PersonName> chinese = Bilingual.zh(PersonName.whole("本刊编辑部"));
        expect("group-author", article(TITLE, List.of(author(true, both), author(true, chinese))));
    }

    /** Given name first, whatever the language; and a name of one part alone. */
    @Test
    void aNameWithADotIsReadGivenNameFirst() throws IOException {
        Bilingual<PersonName> parted =
                Bilingual.of(
                        new PersonName("古丽娜尔·吐尔逊", "吐尔逊", "古丽娜尔"),
                        new PersonName("Gulnar Tursun", "Tursun", "Gulnar"));
        Bilingual<PersonName> whole =
                Bilingual.of(PersonName.whole("扎西平措"), PersonName.whole("Tashi Phuntsok"));
        expect(
                "minority-names",
                article(TITLE, List.of(author(false, parted), author(false, whole))));
    }

    @Test
    void anArticleWithoutEnglishHasNoTranslations() throws IOException {
        Bilingual<PersonName> name = Bilingual.zh(new PersonName("欧阳澄", "欧阳", "澄"));
        expect("no-english", article(Bilingual.zh("雾凇的观测"), List.of(author(false, name))));
    }

    /** The platform gives it a Chinese title too, and marks that. */
    @Test
    void anArticleInEnglishHasItsChineseTitleAsTranslation() throws IOException {
        Bilingual<String> title = Bilingual.of("雾凇的观测(英文)", "Observations of Rime");
        expect("in-english", article(title, List.of()));
    }

    @Test
    void eachGrantIsAnAwardGroup() throws IOException {
        expect(
                "grants",
                article(
                        List.of(),
                        new Funding("云溪市科学基金(YX01,YX02)", "云溪市科学基金", List.of("YX01", "YX02")),
                        new Funding(
                                "Yunxi Science Fund (YX03)", "Yunxi Science Fund", List.of("YX03")),
                        new Funding("校级课题", null, List.of()),
                        new Funding(
                                "云溪基金(YX04) Yunxi Fund(YX04)",
                                "云溪基金",
                                "Yunxi Fund",
                                List.of("YX04"))));
    }

    @Test
    void thePartsOfAnAddressAreMarkedWhereTheyStand() throws IOException {
        Affiliation both =
                new Affiliation(
                        "aff1",
                        Bilingual.of(
                                "云溪大学冰雪学院,北江 云溪 999001",
                                "School of Ice, Yunxi University, Yunxi 999001, Beijiang, China"),
                        Bilingual.of(
                                new Address(List.of("云溪大学冰雪学院"), "云溪", "北江", "999001", null),
                                new Address(
                                        List.of("School of Ice", "Yunxi University"),
                                        "Yunxi",
                                        "Beijiang",
                                        "999001",
                                        "China")));
        Affiliation unparted = new Affiliation("aff2", Bilingual.zh("云溪气象站"));
        expect("addresses", article(List.of(both, unparted)));
    }

    private static void expect(String name, Article article) throws IOException {
        Golden.expect("jats-" + name + ".xml", ShippedMappings.format("jats"), article);
    }

    private static Contributor author(boolean group, Bilingual<PersonName> name) {
        return new Contributor(Role.AUTHOR, group, name, List.of());
    }

    private static Article article(Bilingual<String> title, List<Contributor> contributors) {
        return article(title, contributors, List.of());
    }

    private static Article article(List<Affiliation> affiliations, Funding... grants) {
        return article(TITLE, List.of(), affiliations, grants);
    }

    private static Article article(
            Bilingual<String> title,
            List<Contributor> contributors,
            List<Affiliation> affiliations,
            Funding... grants) {
        return new Article(
                "7100000002",
                new Source("rime.txt", null, "ef".repeat(32), Layout.TEXT, "UTF-8"),
                title,
                Bilingual.none(),
                contributors,
                affiliations,
                null,
                null,
                List.of(),
                List.of(grants),
                Bilingual.none(),
                List.of(),
                List.of(),
                Counts.NONE,
                List.of(),
                List.of());
    }
}
