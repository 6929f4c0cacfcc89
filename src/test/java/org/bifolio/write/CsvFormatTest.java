package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.InventedArticle;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.crosswalk.Slots;
import org.bifolio.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"articles.csv", "dspace.csv"})
    void everyRowHasTheCellsOfTheHeading(String output) throws IOException {
        assertThat(rows(output, InventedArticle.full(), InventedArticle.bare()))
                .hasSize(2)
                .allMatch(CSVRecord::isConsistent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a, b",
                "\"quoted\"",
                "\"",
                "\",\"",
                " blank ",
                "=1+1",
                "+",
                "-",
                "#"
            })
    void aTitleReadsBackAsItWasWritten(String title) throws IOException {
        CSVRecord row = rows("articles.csv", InventedArticle.titled("题", title)).get(0);
        assertThat(row.get("title_en")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "the norm ||x||, the norm ‖x‖",
                "std::vector, std∷vector",
                "a:::b, a∷:b",
                "a|||b, a‖|b",
                "bar at the end|, bar at the end｜"
            })
    void whatWouldSeparateBecomesASignAndAFinding(String title, String written) throws IOException {
        Article article = InventedArticle.titled("题", title);
        assertThat(rows("dspace.csv", article).get(0).get("dc.title[en]")).isEqualTo(written);
        assertThat(ShippedMappings.format("dspace.csv").render(article).findings())
                .extracting(Finding::code)
                .contains("csv-separator-replaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "two\u2028lines", "two\u0000lines"})
    void anArticleIsOneLine(String title) throws IOException {
        Article article = InventedArticle.titled("题", title);
        byte[] row = ShippedMappings.format("articles.csv").render(article).bytes();
        assertThat(new String(row, UTF_8).lines()).hasSize(1);
        assertThat(rows("articles.csv", article).get(0).get("title_en")).matches("two +lines");
    }

    @Test
    void bytesAreUtf8WithoutMarkAndLinesEndWithLineFeed() {
        byte[] heading = ShippedMappings.format("dspace.csv").heading();
        assertThat(new String(heading, UTF_8)).startsWith("id,collection,").endsWith("\n");
        assertThat(new String(heading, UTF_8)).doesNotContain("\r");
    }

    @ParameterizedTest
    @CsvSource({
        "dc.title, true",
        "dc.title[zh], true",
        "dc.title[zh_CN], true",
        "dc.description.abstract[en], true",
        "local.cqvip.id, true",
        "collection, true",
        "title, false",
        "dc.a.b.c, false",
        "dc.title(zh), false",
        "id, false"
    })
    void aDspaceHeadingIsSchemaElementAndQualifier(
            String heading, boolean good, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("dspace.csv.yml"),
                "- {target: '" + heading + "', from: issue.year}\n");
        Map<String, Slots> outputs = Map.of("dspace.csv", CsvFormat.DSPACE_SLOTS);
        assertThat(MappingSet.read(folder, outputs).mistakes().isEmpty()).isEqualTo(good);
    }

    @Test
    void aColumnOfOneLanguageTakesThatLanguageAlone(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("dspace.csv.yml"),
                """
                - {target: 'dc.title[zh_CN]', from: title}
                - {target: 'dc.title[en_US]', from: title}
                """);
        MappingSet mappings = MappingSet.read(folder, Map.of("dspace.csv", CsvFormat.DSPACE_SLOTS));
        byte[] row =
                CsvFormat.dspace(mappings.of("dspace.csv"))
                        .render(InventedArticle.titled("题", "Title"))
                        .bytes();
        assertThat(new String(row, UTF_8)).isEqualTo("+,题,Title\n");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    =1+1,       '''=1+1'
                    +86 floods, '''+86 floods'
                    -omics,     '''-omics'
                    @home,      '''@home'
                    ＝1+1,      '''＝1+1'
                    1=1,        1=1
                    A title,    A title
                    """)
    void excelComputesNoCell(String title, String cell) throws IOException {
        Article article = InventedArticle.titled("题", title);
        ArticleFormat format = ShippedMappings.format("articles-excel.csv");
        assertThat(new String(format.heading(), UTF_8)).startsWith("\uFEFFid,");
        assertThat(rows(format, article).get(0).get("title_en")).isEqualTo(cell);
    }

    @Test
    void excelTakesTheRowsOfTheArticles() throws IOException {
        assertThat(ShippedMappings.format("articles-excel.csv").render(InventedArticle.full()))
                .usingRecursiveComparison()
                .isEqualTo(ShippedMappings.format("articles.csv").render(InventedArticle.full()));
    }

    private static List<CSVRecord> rows(String output, Article... articles) throws IOException {
        return rows(ShippedMappings.format(output), articles);
    }

    private static List<CSVRecord> rows(ArticleFormat format, Article... articles)
            throws IOException {
        StringBuilder file = new StringBuilder(new String(format.heading(), UTF_8));
        Arrays.stream(articles)
                .forEach(article -> file.append(new String(format.render(article).bytes(), UTF_8)));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.toString()))
                .getRecords();
    }
}
