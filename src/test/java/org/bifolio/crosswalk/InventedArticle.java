package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Layout;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.article.Source;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;

/** Articles that nobody wrote, for tests of the crosswalk and of the formats. */
public final class InventedArticle {

    private InventedArticle() {}

    /** Everything an article can have, in both languages. */
    public static Article full() {
        return titled("河岸小镇的灯光与安全感", "Light and the Sense of Safety in a Riverside Town");
    }

    /** The full article under another title. */
    public static Article titled(String zh, String en) {
        return new Article(
                "7100000001",
                new Source(
                        "mai/7100000001.html",
                        "https://qikan.cqvip.com/Qikan/Article/Detail?id=7100000001&from=Search",
                        "ab".repeat(32),
                        Layout.HTML,
                        "UTF-8"),
                Bilingual.of(zh, en),
                Bilingual.of(
                        "本文调查了三座河岸小镇的夜间照明,提出\"少而匀\"的原则(P<0.05)。",
                        "We measured street light in three riverside towns & propose \"few but even\"."),
                List.of(
                        person(Role.AUTHOR, "欧阳澄", "欧阳", "澄", "Ouyang Cheng", "Ouyang", "Cheng"),
                        person(Role.AUTHOR, "𠮷野蓝", "𠮷野", "蓝", "Yoshino Ai", "Yoshino", "Ai"),
                        person(
                                Role.PHOTOGRAPHER,
                                "骆小满",
                                "骆",
                                "小满",
                                "Luo Xiaoman",
                                "Luo",
                                "Xiaoman")),
                List.of(
                        new Affiliation(
                                "aff1",
                                Bilingual.of(
                                        "云溪大学 建筑学院, 云溪 999001",
                                        "School of Architecture, Yunxi University, Yunxi 999001"))),
                new Journal(
                        Bilingual.of("云溪城市学刊", "Yunxi Journal of Urban Studies"),
                        "1234-5679",
                        null,
                        "99-1234/X",
                        Bilingual.of("云溪大学出版社", "Yunxi University Press")),
                new Issue(2019, "36", "S1", new PageRange("17-20,25", "17", "20"), 5),
                List.of("CSSCI", "北大核心"),
                List.of(
                        new Funding(
                                "云溪市社会科学基金(YX2018-07,YX2018-09)",
                                "云溪市社会科学基金",
                                List.of("YX2018-07", "YX2018-09")),
                        new Funding("云溪大学教学成果奖培育项目", null, List.of())),
                Bilingual.of(List.of("夜间照明", "安全感"), List.of("street light", "sense of safety")),
                List.of(new Classification(Classification.CLC, "TU113", "建筑科学—建筑理论")),
                List.of("mai/copy.txt"),
                new Counts(9, 12, 1343, null, null, null),
                List.of(
                        new Repair(
                                "title.en", "glued-words", 9, "theSense", "the Sense", 0.99, "")),
                List.of(Finding.info("cited-twice", "counts.citedBy", "Two counts, both 9.")));
    }

    /** A page that told its title and nothing more, in Chinese alone. */
    public static Article bare() {
        return new Article(
                "cqvip-0123456789abcdef",
                new Source("b.txt", null, "cd".repeat(32), Layout.TEXT, "GB18030"),
                Bilingual.zh("无名短文"),
                Bilingual.none(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                Bilingual.none(),
                List.of(),
                List.of(),
                Counts.NONE,
                List.of(),
                List.of());
    }

    private static Contributor person(
            Role role,
            String zh,
            String zhFamily,
            String zhGiven,
            String en,
            String enFamily,
            String enGiven) {
        return new Contributor(
                role,
                false,
                Bilingual.of(
                        new PersonName(zh, zhFamily, zhGiven),
                        new PersonName(en, enFamily, enGiven)),
                List.of("aff1"));
    }
}
