package org.bifolio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.crosswalk.InventedArticle;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question, by articles that differ in one thing from one with nothing to say about. */
class ChecksTest {

    private static final Draft SOUND =
            new Draft(
                    Bilingual.of("河岸小镇的灯光", "Light in a Riverside Town"),
                    Bilingual.of("调查了三座小镇。", "Three towns were measured."),
                    "欧阳澄/Ouyang Cheng;骆小满/Luo Xiaoman",
                    new Issue(2019, null, "S1", new PageRange("17-20,25", "17", "20"), 5),
                    "YX2018-07",
                    Bilingual.of(List.of("照明", "安全感"), List.of("light", "safety")));

    @Test
    void aSoundArticleHasNothingToSay() {
        assertThat(new Checks().check(SOUND.article())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        title.zh =                          | INFO title-zh-missing
        title.en =                          | INFO title-en-missing
        title.zh = Light                    | WARNING title-zh-not-han
        title.zh = CFD 方法                  |
        title.en = 河岸小镇的灯光             | WARNING title-en-not-latin
        title.en = Notes on 灯光             |
        title.zh = 调查了三座小镇。           | WARNING title-is-abstract
        title.en = Three towns were measured. | WARNING title-is-abstract
        abstract.zh =                       | INFO abstract-zh-missing
        abstract.en =                       | INFO abstract-en-missing
        authors =                           | INFO authors-missing
        authors = 欧阳澄/Ouyang Cheng;骆小满/ | INFO author-counts-differ
        authors = 欧阳澄/;骆小满/             |
        authors = /Ouyang Cheng             |
        keywords.zh = 照明                   | WARNING keyword-counts-differ
        keywords.zh =                       |
        keywords.en = light;Light           | INFO repeated-keyword
        keywords.zh = 照明;照明               | INFO repeated-keyword
        year = 1019                         | WARNING implausible-year
        year = 2919                         | WARNING implausible-year
        year = 1872                         |
        year =                              | INFO issue-missing
        number =                            | INFO issue-missing
        pages = 17-20                       | INFO page-count-differs
        pages = 1-4,9                       |
        pages = 8-9,7                       | INFO page-count-differs
        pages = 116-20                      |
        pages = A11-A15                     |
        pages = 1-4,F0003                   |
        pages = F0002-4                     |
        pages = 9                           | INFO page-count-differs
        award = 指定编号                      | INFO doubtful-award
        award = 71503001                    |
        award = CLS(2019)Y03                |
        """)
    void aQuestionIsAnsweredByAFinding(String change, @Nullable String finding) {
        String[] field = change.split("=", 2);
        Article article = SOUND.with(field[0].strip(), field[1].strip()).article();
        assertThat(new Checks().check(article))
                .extracting(each -> each.severity() + " " + each.code())
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aFindingNamesTheFieldAndTheValue() {
        assertThat(new Checks().check(SOUND.with("pages", "17-20").article()))
                .containsExactly(
                        new Finding(
                                Severity.INFO,
                                "page-count-differs",
                                "issue.pageCount",
                                "Pages 17-20 are 4, the page tells 5."));
    }

    @Test
    void aBareArticleIsToldAboutAndNotRejected() {
        assertThat(new Checks().check(InventedArticle.bare()))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    /** What the questions are about; authors as {@code zh/en;zh/en}. */
    private record Draft(
            Bilingual<String> title,
            Bilingual<String> abstractText,
            String authors,
            Issue issue,
            String award,
            Bilingual<List<String>> keywords) {

        Draft with(String field, String value) {
            return new Draft(
                    field.startsWith("title.") ? side(title, field, orNone(value)) : title,
                    field.startsWith("abstract.")
                            ? side(abstractText, field, orNone(value))
                            : abstractText,
                    field.equals("authors") ? value : authors,
                    issue(field, value),
                    field.equals("award") ? value : award,
                    field.startsWith("keywords.")
                            ? side(keywords, field, value.isEmpty() ? null : split(value))
                            : keywords);
        }

        private Issue issue(String field, String value) {
            return switch (field) {
                case "year" ->
                        new Issue(
                                value.isEmpty() ? null : Integer.valueOf(value),
                                null,
                                issue.number(),
                                issue.pages(),
                                issue.pageCount());
                case "number" ->
                        new Issue(issue.year(), null, null, issue.pages(), issue.pageCount());
                case "pages" ->
                        new Issue(
                                issue.year(),
                                null,
                                issue.number(),
                                new PageRange(value, value, null),
                                issue.pageCount());
                default -> issue;
            };
        }

        Article article() {
            Article bare = InventedArticle.bare();
            return new Article(
                    bare.id(),
                    bare.source(),
                    title,
                    abstractText,
                    split(authors).stream().map(Draft::contributor).toList(),
                    List.of(),
                    null,
                    issue,
                    List.of(),
                    List.of(new Funding("资助(" + award + ")", null, List.of(award))),
                    keywords,
                    List.of(),
                    List.of(),
                    bare.counts(),
                    List.of(),
                    List.of());
        }

        private static Contributor contributor(String names) {
            String[] sides = names.split("/", -1);
            Bilingual<PersonName> name =
                    new Bilingual<>(orNone(sides[0]), orNone(sides[1])).map(PersonName::whole);
            return new Contributor(Role.AUTHOR, false, name, List.of());
        }

        private static <T> Bilingual<T> side(Bilingual<T> old, String field, @Nullable T value) {
            return field.endsWith(".zh")
                    ? new Bilingual<>(value, old.en())
                    : new Bilingual<>(old.zh(), value);
        }

        private static List<String> split(String values) {
            return Arrays.stream(values.split(";", -1)).filter(each -> !each.isEmpty()).toList();
        }

        private static @Nullable String orNone(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
