package org.bifolio.validate.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;
import org.bifolio.validate.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Rules RULES = new Rules(Profiles.none());

    /** Of a value of Dublin Core: its element, its language, its text, what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    title       | zh | 县域公共图书馆阅读推广研究                        | ~~
                    title       | en | Reading Promotion in County Libraries             | ~~
                    title       | en | Café Culture in São Paulo: a “Third Place”        | ~~
                    title       | en | 县域公共图书馆                                    | language-untrue
                    title       | zh | The Public Libraries in the Counties of the North and Their Readers | language-untrue
                    title       | zh | TensorFlow                                        | ~~
                    title       | zh_CN | 县域图书馆                                     | language-tag
                    title       | cn    | 县域图书馆                                     | language-tag
                    title       | english | A county library                             | language-tag
                    title       | zh-Hans-CN | 县域图书馆                                | ~~
                    title       | zh | 县域图书馆研究 A Study of the Libraries of Counties | mixed-languages
                    title       | zh | 论《Pride and Prejudice and Zombies》的改编       | ~~
                    title       | zh | 基于BIM的建筑设计与Building Information Modeling教学 | ~~
                    title       | en | A Reading of the Poem 春江花月夜                  | ~~
                    description | zh | 本文以Long Short Term Memory网络预测客流。        | ~~
                    description | zh | 摘 要：本文讨论了阅读推广。                       | page-furniture
                    description | en | Abstract: This paper discusses libraries.         | page-furniture
                    description | zh | 摘要是一种文体。                                  | ~~
                    description | zh | 本文讨论了县域图书馆。收起                        | page-furniture
                    title       | zh | 县域图书馆研究 被引量：9                          | page-furniture
                    title       | zh | 论文被引量的影响因素                              | ~~
                    description | en | We study the relationshipbetween light and safety. | glued-words
                    description | en | We study the relationship between light and safety. | ~~
                    description | zh | relationshipbetween                               | ~~
                    subject     | zh | 图书馆；阅读推广                                  | whole-list
                    subject     | zh | 图书馆、阅读推广、县域                            | whole-list
                    subject     | en | libraries, public                                 | ~~
                    subject     | en | nano-TiO2;                                        | stray-separator
                    subject     | zh | 图书馆 阅读推广 县域                              | whole-list
                    subject     | zh | 图书馆 阅读推广                                   | ~~
                    subject     | zh | 三 维 重 建                                       | ~~
                    creator     | zh | 张三；                                            | stray-separator
                    creator     | en | , Zhang Wei                                       | stray-separator
                    creator     | en | Zhang, Wei,                                       | stray-separator
                    creator     | en | Smith, J., Jr.                                    | ~~
                    subject     |    | TU246 建筑科学—建筑设计及理论                     | ~~
                    creator     | zh | 张三；李四                                        | names-in-one
                    creator     | zh | 张三,李四,王小五                                  | names-in-one
                    creator     | zh | 张三 李四 王小五                                  | names-in-one
                    creator     | zh | 欧阳 修文                                         | ~~
                    creator     | zh | 买买提·艾力                                       | ~~
                    creator     | zh | 教育部、财政部联合课题组                          | ~~
                    creator     | en | Zhang, Wei; Li, Na                                | names-in-one
                    creator     | en | Zhang, Wei                                        | ~~
                    title       | en | R &amp;amp; D                                     | escaped-twice
                    title       | en | R &amp; D                                         | escaped-twice
                    title       | en | R & D; AT&T                                       | ~~
                    description | en | the set \\theta\\nu of angles                     | ~~
                    description | en | H<sub>2</sub>O                                    | markup-in-value
                    description | en | p < 0.05 and b > a                                | ~~
                    title       | en | "Left over                                        | stray-quote
                    title       | en | a ""quoted"" word                                 | stray-quote
                    title       | en | a "quoted" word                                   | ~~
                    title       | en | a pipe of 5" and more                             | ~~
                    date        |    | 2019                                              | ~~
                    date        |    | 2019-04-30                                        | ~~
                    date        |    | 2019-04-30T10:00:00Z                              | ~~
                    date        |    | 2019-13                                           | date-form
                    date        |    | 2019-02-30                                        | date-form
                    date        |    | 2020-02-29                                        | ~~
                    date        |    | 2019-04-30T25:00:00Z                              | date-form
                    date        |    | info:eu-repo/date/embargoEnd/2019-04-30           | ~~
                    date        |    | info:eu-repo/date/embargoEnd/soon                 | date-form
                    date        |    | 2019年第4期                                       | date-form
                    date        |    | 2019/04/30                                        | date-form
                    source      |    | urn:ISSN:1002-1027                                | ~~
                    source      |    | ISSN 1002-1028                                    | issn
                    source      |    | issn of the newer series                          | ~~
                    identifier  |    | https://doi.org/10.1000/xyz(2019)1                | ~~
                    identifier  |    | doi:10.1000/182                                   | ~~
                    identifier  |    | doi: 11.1000/182                                  | doi
                    identifier  |    | https://doi.org/xyz                               | doi
                    creator     |    | https://orcid.org/0000-0002-1825-0098             | orcid
                    creator     |    | https://orcid.org/0000-0002-1825-0097             | ~~
                    creator     |    | 锟斤拷                                            | mojibake
                    creator     |    | 烫伤                                              | ~~
                    """)
    void aValueOfDublinCore(String element, String lang, String text, String codes) {
        assertThat(codes(ofDublinCore(element, lang == null ? "" : lang, text))).isEqualTo(codes);
    }

    /** Of a value of JATS: its element and an attribute. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    issn       | a=b                   | 1002-1028                             | issn
                    issn       | a=b                   | 10021027                              | issn
                    surname    | a=b                   | Zhang,                                | stray-separator
                    issn       | a=b                   | 0378-5955                             | ''
                    issn       | a=b                   | 2434-561X                             | ''
                    journal-id | journal-id-type=issn  | 1002-1028                             | issn
                    journal-id | journal-id-type=nlm-ta| J Libr                                | ''
                    article-id | pub-id-type=doi       | 10.1000/182                           | ''
                    article-id | pub-id-type=doi       | 10.1000                               | doi
                    contrib-id | contrib-id-type=orcid | 0000-0002-1825-0097                   | ''
                    contrib-id | contrib-id-type=orcid | 0000-0002-1825-009X                   | orcid
                    contrib-id | contrib-id-type=orcid | none                                  | orcid
                    kwd        | a=b                   | ''                                    | empty-element
                    break      | a=b                   | ''                                    | ''
                    date       | a=b                   | Received in May                       | ''
                    """)
    void aValueOfJats(String element, String attribute, String text, String codes) {
        String[] pair = attribute.split("=", 2);
        Map<String, String> attributes = Map.of(pair[0], pair[1]);
        Field field = new Field(null, element, "", element, "", "", attributes, 1, 1);
        assertThat(codes(new Value("file", ExportKind.JATS, field, text, 1, 1))).isEqualTo(codes);
    }

    /** A name that was written in UTF-8 and read as something else. */
    @ParameterizedTest
    @ValueSource(strings = {"王芳", "欧阳修文", "县域公共图书馆", "Müller", "Peña"})
    void aMisreadValueIsMojibake(String written) {
        boolean latin = written.chars().allMatch(c -> c < 0x250);
        Stream.of(ISO_8859_1, Charset.forName("windows-1252"), Charset.forName("GBK"))
                .filter(charset -> latin == (charset.name().length() > 3))
                .map(charset -> new String(written.getBytes(UTF_8), charset))
                .forEach(
                        misread ->
                                assertThat(codes(ofDublinCore("creator", "", misread)))
                                        .as(misread)
                                        .isEqualTo("mojibake"));
    }

    @Test
    void anInvisibleCharacterIsTold() {
        assertThat(codes(ofDublinCore("title", "en", "A\u200Bword")))
                .isEqualTo("control-character");
    }

    @Test
    void theSameValueTwiceIsTold() {
        Value subject = ofDublinCore("subject", "zh", "图书馆");
        assertThat(codes(subject, ofDublinCore("subject", "en", "图书馆"), subject))
                .isEqualTo("language-untrue repeated-value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zh en | zh en | ''
                    zh en | zh    | second-language
                    zh    | zh en | second-language
                    zh    | zh    | ''
                    """)
    void bothLanguagesAreSpokenThroughout(String titles, String subjects, String codes) {
        Stream<Value> all =
                Stream.concat(
                        Stream.of(titles.split(" ")).map(lang -> plain("title", lang)),
                        Stream.of(subjects.split(" ")).map(lang -> plain("subject", lang)));
        assertThat(codes(all.toArray(Value[]::new))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    116 | 124 | 9  | 116-124     | ''
                    116 | 124 | 8  | 116-124     | page-count
                    17  | 20  | 5  | 17-20,25    | ''
                    124 | 116 | 9  | 124-116     | page-order
                    116 | 24  | 9  | 116-24      | page-order
                    e12 | e20 | 99 | e12-e20     | ''
                    """)
    void pagesAgree(String first, String last, String count, String range, String codes) {
        Field meta = field(null, "article-meta", Map.of());
        assertThat(
                        codes(
                                ofJats(meta, "fpage", first, Map.of()),
                                ofJats(meta, "lpage", last, Map.of()),
                                ofJats(meta, "page-range", range, Map.of()),
                                ofJats(meta, "page-count", "", Map.of("count", count))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "year,2019,''",
        "year,19,date-form",
        "month,4,''",
        "month,April,date-form",
        "day,32,date-form"
    })
    void aDateOfJatsIsMadeOfNumbers(String part, String text, String codes) {
        Field date = field(null, "pub-date", Map.of());
        assertThat(codes(ofJats(date, part, text, Map.of()))).isEqualTo(codes);
    }

    /** Of a {@code pub-date}: its numbers, its {@code iso-8601-date}, what is said of both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021 6 12 | 2021-06-12           | ''
                    2021 6    | 2021-06-12           | ''
                    2021 6 12 | 2021                 | ''
                    2021 6 12 | 20210612             | ''
                    2021 6 12 | 2021-06-12T00:00:00  | ''
                    2021 6 12 | 2021-06-12/2021-06-15 | ''
                    2021 6 12 | 2021-06-13           | date-differs
                    2020      | 2021/13              | date-form
                    2021      | 2021-13              | date-form
                    2021      | 2021-02-30           | date-form
                    2021      | June 2021            | date-form
                    2021 2 30 | 2021                 | date-form
                    2021 13   | 2021                 | date-form
                    """)
    void aDateOfJatsIsOneDate(String numbers, String iso, String codes) {
        Field date = field(null, "pub-date", Map.of("iso-8601-date", iso));
        List<String> each = List.of(numbers.split(" "));
        Stream<Value> all =
                IntStream.range(0, each.size())
                        .mapToObj(
                                i ->
                                        ofJats(
                                                date,
                                                List.of("year", "month", "day").get(i),
                                                each.get(i),
                                                Map.of()));
        assertThat(codes(all.toArray(Value[]::new))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    description | We study the relationshipbetween light and safety. | relationshipbetween
                    subject     | 图书馆 ；阅读推广                                  | ；阅读推广
                    creator     | 张三; 李四                                         | ; 李四
                    creator     | 张三;                                              | ;
                    """)
    void thePlaceIsMarked(String element, String text, String marked) {
        Excerpt excerpt = RULES.check(of(ofDublinCore(element, "en", text))).get(0).excerpt();
        assertThat(excerpt.text().substring(excerpt.start(), excerpt.end())).isEqualTo(marked);
    }

    /** A slip in typing is mended otherwise than a wrong number. */
    @ParameterizedTest
    @CsvSource({
        "1002-1028, Look the ISSN up in the ISSN Portal.",
        "10021028, Look the ISSN up in the ISSN Portal.",
        "10021027, Write 1002-1027.",
        "1002–1027, Write 1002-1027.",
        "2434-561x, Write 2434-561X.",
        "1002-102, Look the ISSN up in the ISSN Portal."
    })
    void anIssnIsMended(String issn, String mend) {
        assertThat(
                        RULES.check(
                                of(
                                        ofJats(
                                                field(null, "journal-meta", Map.of()),
                                                "issn",
                                                issn,
                                                Map.of()))))
                .singleElement()
                .extracting(ExportFinding::mend)
                .isEqualTo(mend);
    }

    private static Value plain(String element, String lang) {
        return ofDublinCore(element, lang, lang.equals("zh") ? "图书馆" : "libraries");
    }

    private static Value ofDublinCore(String element, String lang, String text) {
        Field field = new Field(null, "dc:" + element, "dc", element, "", lang, Map.of(), 1, 1);
        return new Value("file", ExportKind.OAI_DC, field, text, 1, 1);
    }

    private static Value ofJats(
            Field parent, String element, String text, Map<String, String> attributes) {
        return new Value("file", ExportKind.JATS, field(parent, element, attributes), text, 1, 1);
    }

    private static Field field(
            @Nullable Field parent, String element, Map<String, String> attributes) {
        return new Field(parent, element, "", element, "", "", attributes, 1, 1);
    }

    private static ExportRecord of(Value... values) {
        return new ExportRecord(values[0].kind(), "file", 1, List.of(values));
    }

    private static String codes(Value... values) {
        return RULES.check(of(values)).stream()
                .map(ExportFinding::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
