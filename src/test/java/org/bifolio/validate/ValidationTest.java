package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.profile.Profiles;
import org.bifolio.validate.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in exports, each with its code. */
class ValidationTest {

    private static final Validation VALIDATION = new Validation(new Rules(Profiles.none()));

    private static final String DC =
            "<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>\n%s\n</oai_dc:dc>";

    static Stream<Path> ownExports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files
                    .filter(
                            file ->
                                    file.toString()
                                            .matches(".*/golden.*(?:\\.xml|golden/dspace\\.csv)"))
                    .filter(file -> !file.toString().contains("result-list")) // many documents
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ownExports")
    void whatWeExportIsSound(Path file) throws IOException {
        for (String document :
                Files.readString(file).split("(?=<\\?xml )", -1)) { // a page's records
            assertThat(check(document.getBytes(UTF_8)))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <dc:title xml:lang="zh">县域图书馆研究</dc:title>             | ''
                    <dc:title xml:lang="en">县域图书馆研究</dc:title>             | language-untrue
                    <dc:title xml:lang="en">A 县域 of County Libraries</dc:title> | ''
                    <dc:title xml:lang="zh">A Study of the Libraries of Counties in the North</dc:title> | language-untrue
                    <dc:subject xml:lang="zh">CFD</dc:subject>                    | ''
                    <dc:subject>图书馆;阅读推广</dc:subject>                      | whole-list
                    <dc:subject>图书馆，阅读推广，县域</dc:subject>               | whole-list
                    <dc:subject>libraries, public</dc:subject>                    | ''
                    <dc:subject>图书馆</dc:subject><dc:subject>图书馆</dc:subject> | repeated-value
                    <dc:subject/>                                                 | empty-element
                    <dc:title>县域图书馆研究 被引量：9</dc:title>                 | page-furniture
                    <dc:description>本文讨论了县域图书馆。收起</dc:description>   | page-furniture
                    <dc:creator>锟斤拷</dc:creator>                               | mojibake
                    <dc:date>2019</dc:date>                                       | ''
                    <dc:date>2019-04-30</dc:date>                                 | ''
                    <dc:date>2019-13</dc:date>                                    | date-form
                    <dc:date>2019年第4期</dc:date>                                | date-form
                    <dc:title xml:lang="zh_CN">图书馆</dc:title>                  | language-tag not-valid
                    <dc:author>张三</dc:author>                                   | not-valid
                    <dc:title>图书馆                                              | not-readable
                    """)
    void aValueOfDublinCore(String elements, String codes) {
        assertThat(codes(DC.formatted(elements).getBytes(UTF_8))).isEqualTo(codes);
    }

    @Test
    void mojibakeOfLatinIsSeen() {
        String misread = new String("王芳".getBytes(UTF_8), ISO_8859_1);
        String element = "<dc:creator>" + misread + "</dc:creator>";
        assertThat(codes(DC.formatted(element).getBytes(UTF_8))).isEqualTo("mojibake");
    }

    @Test
    void aFindingTellsItsPlaceAndHowToMendIt() {
        byte[] file = DC.formatted("<dc:date>May</dc:date>").getBytes(UTF_8);
        assertThat(check(file))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.line()).isEqualTo(2);
                            assertThat(finding.value()).isEqualTo("May");
                            assertThat(finding.mend()).isNotEmpty();
                        });
    }

    /** Some exporters name the DTD by its address alone. */
    @ParameterizedTest
    @CsvSource({
        "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd, ''",
        "JATS-journalpublishing1.dtd, not-valid",
        "https://example.org/article.dtd, unknown-doctype",
    })
    void aDoctypeWithoutPublicIdentifier(String address, String codes) {
        String article =
                "<!DOCTYPE article SYSTEM '%s'><article><front><article-meta><title-group>"
                        + "<article-title>Fish</article-title></title-group></article-meta></front>"
                        + "</article>";

        assertThat(codes(article.formatted(address).getBytes(UTF_8))).isEqualTo(codes);
    }

    /** DSpace's import of items stops at a field that its registry lacks. */
    @ParameterizedTest
    @CsvSource({
        "element='title', ''",
        "element='title' qualifier='none', ''",
        "element='contributor' qualifier='author', ''",
        "element='titel', field-unknown",
        "element='contributor' qualifier='autor', field-unknown",
        "element='date.issued', field-unknown",
    })
    void anItemOfASimpleArchive(String attributes, String codes) {
        String item = "<dublin_core><dcvalue %s>Fish</dcvalue></dublin_core>";

        assertThat(codes(item.formatted(attributes).getBytes(UTF_8))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id,collection,dc.title[zh]/+,1/2,题名            | ''
                    id,dc.title/7cbbb2a0-5e4f-4b38-9c2c-0d2f3c9a1b11,a | ''
                    "id","dc.title"/7cbbb2a0-5e4f-4b38-9c2c-0d2f3c9a1b11,"a~b" | ''
                    id,collection,dc.title/+,1/2,a::b::600           | ''
                    id,collection,dc.title.unknown/+,1/2,a           | heading-unknown
                    id,collection,dc.title[*]/+,1/2,a                | heading-any-language
                    id,collection,dc.title,local.shelf/+,1/2,a,b     | heading-unknown
                    id,collection,local.shelf/+,1/2,a                | heading-unknown
                    id,collection,dc.title,dspace.entity.type/+,1/2,a,Person | ''
                    id,action/7cbbb2a0-5e4f-4b38-9c2c-0d2f3c9a1b11,withdraw | ''
                    id,collection/,dc.title,a                        | id-form row-too-wide
                    id,collection,dc.title,relation.isAuthorOf/+,1/2,a,b | ''
                    id,collection,dc.title/+,1/2,"a"b                | open-quote
                    id,collection,dc.title/+,1/2,a""b                | ''
                    id,collection,dc.title/+,1/2,a¦¦¦¦b             | empty-part
                    id,action,dc.title/+,burn,a                      | item-action no-collection
                    id,collection,dc.title/+,1/2,a�b            | mojibake
                    id;collection;dc.title;dc.type/+;1/2;a,b,c;d     | separator
                    id\tdc.title/+\ta                                | separator
                    id，dc.title/+，a                                | separator
                    sep=;/id;dc.title/+;a                            | separator
                    id;title_zh/1;题                                 | separator
                    id/+                                             | unknown-kind
                    id,collection,dc.title/+,1/2,=1+1                | formula-cell
                    dc.title,dc.date/a,2019                          | id-first
                    collection,dc.title[zh]/1/2,a                    | id-first
                    name,see dc.title for more/a,b                   | unknown-kind
                    id,title_zh,title_en/1,题                         | row-width
                    id,collection,dc.title,dc.date/+,1/2,a,b,2019    | row-too-wide
                    id,title_zh,title_en/1,题,"a,b"                   | ''
                    id,collection,dc.title[zh]/+,1/2,"题,名 ""二"" 字" | ''
                    BOMid,collection,dc.title/+,1/2,a             | byte-order-mark
                    collection,id,dc.title/1/2,+,a                   | id-first
                    id,collection,dc.title,dc.title/+,1/2,a,b        | heading-twice
                    id,collection,title,dc.type/+,1/2,a,b            | heading-form
                    id,dc.title/+,a                                  | no-collection
                    id,collection,dc.title/+,1/2,a,b                 | row-too-wide
                    id,collection,dc.title//+,1/2,a                  | blank-line
                    id,collection,dc.title/7,1/2,a                   | id-form
                    id,collection,dc.title/+,1/2,a::b                | authority
                    id,collection,dc.title/+,1/2,"a/+,1/2,b          | open-quote
                    """)
    void aFileForDspace(String lines, String codes) {
        String file =
                lines.replace("1/2", "1~2").replace('/', '\n').replace('~', '/').replace('¦', '|');
        assertThat(codes(file.replace("BOM", "\uFEFF").getBytes(UTF_8))).isEqualTo(codes);
    }

    /** The parser decodes ahead, so it does not know the place. */
    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "GB18030, 3:11 encoding", "ISO-8859-1, 4:14 encoding"})
    void aByteThatIsNotUtf8IsToldWhereItStands(String charset, String findings) {
        String title = charset.startsWith("ISO") ? "" : "县域图书馆";
        String elements = "<dc:date>2019</dc:date>\r\n<dc:title>%s</dc:title>".formatted(title);
        String more = "\r\n<dc:creator>Müller</dc:creator>";
        assertThat(check(DC.formatted(elements + more).getBytes(Charset.forName(charset))))
                .map(each -> each.line() + ":" + each.column() + " " + each.code())
                .filteredOn(told -> told.endsWith("encoding"))
                .isEqualTo(findings.isEmpty() ? List.of() : List.of(findings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void csvInUtf16IsToldAsSuch(String charset) {
        assertThat(codes("id,collection,dc.title\n".getBytes(Charset.forName(charset))))
                .isEqualTo("encoding");
    }

    /** Spreadsheets save so; what is neither is told where it stands. */
    @ParameterizedTest
    @CsvSource({"GB18030,2:9 encoding;3:7 formula-cell", "windows-1252,2:14 encoding"})
    void aFileInAnotherCharsetIsTold(String charset, String findings) {
        String rows = charset.startsWith("GB") ? "县域图书馆\n+,1/2,=1+1" : "a café in the city";
        byte[] file =
                ("id,collection,dc.title\n+,1/2,a " + rows).getBytes(Charset.forName(charset));
        assertThat(check(file))
                .map(each -> each.line() + ":" + each.column() + " " + each.code())
                .isEqualTo(List.of(findings.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain text", "{\"id\": \"1\"}"})
    void whatIsNoExportIsToldAsSuch(String file) {
        assertThat(codes(file.getBytes(UTF_8))).isEqualTo("unknown-kind");
    }

    @Test
    void anEmptyFileIsAnError() {
        assertThat(codes(new byte[0])).isEqualTo("empty-file");
    }

    @Test
    void utf16IsRead() {
        assertThat(codes(DC.formatted("<dc:date>2019</dc:date>").getBytes(UTF_16))).isEmpty();
    }

    private static List<ExportFinding> check(byte[] file) {
        try {
            return VALIDATION.check("file", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String codes(byte[] file) {
        List<String> codes =
                check(file).stream().map(ExportFinding::code).distinct().sorted().toList();
        return String.join(" ", codes);
    }
}
