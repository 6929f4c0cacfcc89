package org.bifolio.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.InventedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the shipped mappings make of two invented articles, byte for byte. {@code
 * -Dgolden.update=true} writes the expected files anew, for the diff to be reviewed.
 */
class GoldenOutputTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc", "jats"})
    void xmlOfAFullArticle(String output) throws IOException {
        expect(output + "-full.xml", ShippedMappings.format(output), InventedArticle.full());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc", "jats"})
    void xmlOfAnArticleWithATitleAlone(String output) throws IOException {
        expect(output + "-bare.xml", ShippedMappings.format(output), InventedArticle.bare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.csv", "dspace.csv"})
    void rowsUnderTheirHeading(String output) throws IOException {
        expect(
                output,
                ShippedMappings.format(output),
                InventedArticle.full(),
                InventedArticle.bare());
    }

    private static void expect(String file, ArticleFormat format, Article... articles)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(format.heading());
        for (Article article : List.of(articles)) {
            bytes.writeBytes(format.render(article).bytes());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN.resolve(file), bytes.toByteArray());
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
}
