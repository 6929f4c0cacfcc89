package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bifolio.article.Article;
import org.bifolio.article.RandomArticles;
import org.bifolio.crosswalk.InventedArticle;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.validate.xml.SchemaSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items for DSpace say what its CSV says. */
class SafFormatTest {

    private static final String SEPARATOR = String.valueOf((char) ArticleFormat.FILE_SEPARATOR);

    @TempDir Path folder;

    @Test
    void anItemIsAFolder() {
        assertThat(ShippedMappings.format("saf").files("77"))
                .containsExactly("77/contents", "77/collections", "77/dublin_core.xml");
        assertThat(files(ShippedMappings.format("saf"), InventedArticle.bare()))
                .hasSize(3)
                .startsWith("", "123456789/2\n");
    }

    @Test
    void aFieldIsTakenApart() {
        assertThat(files(ShippedMappings.format("saf"), InventedArticle.full()).get(2))
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dublin_core schema=\"dc\">")
                .contains(
                        "<dcvalue element=\"title\" qualifier=\"none\" language=\"zh\">",
                        "<dcvalue element=\"contributor\" qualifier=\"author\" language=\"en\">",
                        "<dcvalue element=\"date\" qualifier=\"issued\">");
    }

    @Test
    void otherSchemasHaveFilesOfTheirOwnEvenWithoutValues() throws IOException {
        ArticleFormat format =
                format(
                        """
                        - {target: "dc.title[zh]", from: title, lang: zh}
                        - {target: dcterms.issued, from: issue.year}
                        - {target: local.award, from: funding, as: award}
                        """);
        assertThat(format.files("77"))
                .containsExactly(
                        "77/contents",
                        "77/dublin_core.xml",
                        "77/metadata_dcterms.xml",
                        "77/metadata_local.xml");
        assertThat(files(format, InventedArticle.bare()).get(3))
                .endsWith("<dublin_core schema=\"local\"/>\n");
    }

    @Test
    void everyFileIsValidWhateverTheArticleHolds() {
        ArticleFormat format = ShippedMappings.format("saf");
        for (Article article : new RandomArticles(5).stream(100).toList()) {
            List<String> files = files(format, article);
            assertThat(files).hasSize(3);
            assertThat(new SchemaSet().validate(files.get(2).getBytes(UTF_8))).isEmpty();
        }
    }

    private ArticleFormat format(String mapping) throws IOException {
        Files.writeString(folder.resolve("dspace.csv.yml"), mapping);
        MappingSet mappings =
                MappingSet.read(folder, Map.of(CsvFormat.DSPACE, CsvFormat.DSPACE_SLOTS));
        assertThat(mappings.mistakes()).isEmpty();
        return OutputFormats.of(mappings, List.of("saf")).get(0);
    }

    private static List<String> files(ArticleFormat format, Article article) {
        return List.of(new String(format.render(article).bytes(), UTF_8).split(SEPARATOR, -1));
    }
}
