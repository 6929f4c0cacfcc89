package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bifolio.article.Article;
import org.bifolio.article.RandomArticles;
import org.bifolio.crosswalk.InventedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DSpace finds in dspace.csv what a reader of RFC 4180 finds in it, value by value. */
class DspaceReadingTest {

    private static final ArticleFormat FORMAT = ShippedMappings.format(CsvFormat.DSPACE);

    @Test
    void anArticleIsANewItem() {
        Map<String, List<String>> item = DspaceReading.items(file(InventedArticle.full())).get(0);
        assertThat(item)
                .containsEntry("dc.title[zh]", List.of("河岸小镇的灯光与安全感"))
                .containsEntry("dc.contributor.author[zh]", List.of("欧阳澄", "𠮷野蓝"))
                .containsEntry("dc.contributor.author[en]", List.of("Ouyang, Cheng", "Yoshino, Ai"))
                .containsEntry("dc.subject[en]", List.of("street light", "sense of safety"))
                .containsEntry("dc.date.issued", List.of("2019"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "\",\"",
                ",",
                ",\"",
                "a\",b",
                "\"a\", \"b\"",
                "a||b",
                "|",
                "a|",
                "||",
                "::",
                "a::b",
                "one\ntwo\"",
                "one\r\n\r\ntwo",
                " ",
                "+",
                "=1+1",
                "\uFEFFa"
            })
    void aTitleIsOneValue(String title) throws IOException {
        expectSame(file(InventedArticle.titled(title, "x"), InventedArticle.bare()), 2);
    }

    @Test
    void anyArticlesAreItems() throws IOException {
        List<Article> articles = new RandomArticles(5150).stream(300).toList();
        expectSame(file(articles.toArray(Article[]::new)), articles.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,dc.title\n+,a\n",
                "dc.title,id\na,+\n",
                "id,title\n+,a\n",
                "id,dc.title\n\n",
                "id,dc.title\n+,a,b\n",
                "id,dc.title\n+,a::b\n"
            })
    void whatDspaceRefusesIsNoticed(String file) {
        assertThatThrownBy(() -> DspaceReading.items(file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void expectSame(String file, int number) throws IOException {
        List<Map<String, List<String>>> items = DspaceReading.items(file);
        CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        List<CSVRecord> rows = csv.parse(new StringReader(file)).getRecords();
        assertThat(items).hasSize(number).hasSameSizeAs(rows);
        for (int i = 0; i < items.size(); i++) {
            CSVRecord row = rows.get(i);
            items.get(i)
                    .forEach(
                            (heading, values) ->
                                    assertThat(values).isEqualTo(values(row.get(heading))));
        }
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|\\|")).filter(value -> !value.isEmpty()).toList();
    }

    private static String file(Article... articles) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(FORMAT.heading());
        for (Article article : articles) {
            file.writeBytes(FORMAT.render(article).bytes());
        }
        return file.toString(UTF_8);
    }
}
