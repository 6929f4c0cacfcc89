package org.bifolio.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.article.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Named formats at their edges; CrosswalkTest shows the ordinary ones. */
class FormatsTest {

    private static final Article BARE = InventedArticle.bare();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            http://qikan.cqvip.com/Qikan/Article/Detail?id=1&from=x | http://qikan.cqvip.com/Qikan/Article/Detail?id=1&from=x
            https://example.org/文章?题=灯光                        | https://example.org/文章?题=灯光
            https://example.org/a b                                 | ''
            https://example.org/%zz                                 | ''
            https://example.org/?a[0]=1                             | ''
            https://example.org/?a=<b>                              | ''
            https:///nowhere                                        | ''
            ftp://example.org/a                                     | ''
            javascript:alert(1)                                     | ''
            folder/page.html                                        | ''
            """)
    void anAddressIsWrittenOnlyIfItIsOne(String text, String expected) {
        assertThat(render("url-or-none", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000-260X, urn:ISSN:1000-260X", "1000260X, ''", "ISSN 1000-260X, ''"})
    void anIssnIsWrittenAsUrnOnlyIfItIsOne(String text, String expected) {
        assertThat(render("issn-urn", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "0, ''", "19, ''", "20190, ''"})
    void aYearHasFourDigits(int year, String expected) {
        assertThat(render("w3cdtf", Year.of(year))).isEqualTo(expected);
    }

    @Test
    void aGrantWithoutNumberOrFunderIsItsWholeText() {
        assertThat(render("award", new Funding("某基金(A1)", "某基金", List.of("A1"))))
                .isEqualTo("某基金 (A1)");
        assertThat(render("award", new Funding("某基金", "某基金", List.of()))).isEqualTo("某基金");
        assertThat(render("award", new Funding("A1", null, List.of("A1")))).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"family-first", "family-comma-given", "capital-family", "given-first"})
    void aNameThatIsNotTakenApartStaysAsItIs(String form) {
        Contributor group =
                new Contributor(
                        Role.AUTHOR,
                        true,
                        Bilingual.en(PersonName.whole("The Riverside Study Group")),
                        List.of());
        assertThat(Formats.named(form).orElseThrow().render(group, Lang.EN))
                .isEqualTo("The Riverside Study Group");
        assertThat(Formats.named(form).orElseThrow().render(group, Lang.ZH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            甲          | 2019 | 36 | 4  | 1-9 | 甲. 题[J]. 刊, 2019, 36(4): 1-9.
            甲 乙 丙    | 2019 |    | S1 | 7   | 甲, 乙, 丙. 题[J]. 刊, 2019(S1): 7.
            甲 乙 丙 丁 | 2019 |    | 4  |     | 甲, 乙, 丙, 等. 题[J]. 刊, 2019(4).
                        | 2019 |    |    |     | 题[J]. 刊, 2019.
                        |      |    |    |     | 题[J]. 刊.
            """)
    void aCitationLeavesOutWhatIsNotKnown(
            @Nullable String authors,
            @Nullable Integer year,
            @Nullable String volume,
            @Nullable String number,
            @Nullable String pages,
            String expected) {
        Issue issue = new Issue(year, volume, number, range(pages), null);
        assertThat(Citation.of(cited(authors == null ? "" : authors, issue), Lang.ZH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"题, Title, ZH", "题, , ZH", ", Title, EN", "题(英文), Title, EN", "题（英文）, Title, EN"})
    void theLanguageOfAnArticleIsToldByItsTitles(
            @Nullable String zh, @Nullable String en, Lang expected) {
        Article article = titled(new Bilingual<>(zh, en), List.of(), null, null);
        FieldPath path = Objects.requireNonNull(ModelPaths.BY_NAME.get("language"));
        assertThat(path.values().of(article, null)).isEqualTo(List.of(expected));
    }

    private static String render(String format, Object value) {
        return Formats.named(format).orElseThrow().render(value, null);
    }

    private static @Nullable PageRange range(@Nullable String pages) {
        return pages == null ? null : new PageRange(pages, pages, null);
    }

    private static Article cited(String authors, Issue issue) {
        List<Contributor> contributors =
                authors.lines()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .map(name -> Bilingual.zh(PersonName.whole(name)))
                        .map(name -> new Contributor(Role.AUTHOR, false, name, List.of()))
                        .toList();
        return titled(Bilingual.zh("题"), contributors, Journal.titled(Bilingual.zh("刊")), issue);
    }

    private static Article titled(
            Bilingual<String> title,
            List<Contributor> contributors,
            @Nullable Journal journal,
            @Nullable Issue issue) {
        Source source = BARE.source();
        return new Article(
                "1",
                source,
                title,
                Bilingual.none(),
                contributors,
                List.of(),
                journal,
                issue,
                List.of(),
                List.of(),
                Bilingual.none(),
                List.of(),
                List.of(),
                Counts.NONE,
                List.of(),
                List.of());
    }
}
