package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bifolio.article.Article;
import org.bifolio.article.RandomArticles;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.clean.CleaningSettings;
import org.bifolio.clean.JournalsReader;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.convert.RenditionCheck;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.page.RawPage;
import org.bifolio.pair.Pairing;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.OutputFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped mappings write is valid, whatever the page or the article holds. */
class ExportsAreValidTest {

    private static final SchemaSet SCHEMAS = new SchemaSet();
    private static final Path MAPPINGS = Path.of("mappings");
    private static final List<String> XML = List.of("oai_dc", "qdc", "jats");

    @Test
    void ofTheSamples() throws IOException {
        Conversion conversion = conversion();
        int articles = 0;
        for (Path sample : samples()) {
            RawPage page = new RawPage(sample.toString(), Files.readAllBytes(sample));
            if (conversion.convert(page, "0".repeat(64)) instanceof Outcome.Converted converted) {
                articles++;
                for (byte[] document : converted.renditions()) {
                    expectValid(document, sample);
                }
            }
        }
        assertThat(articles).isGreaterThan(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc", "jats"})
    void ofAnyArticle(String output) throws IOException {
        ArticleFormat format = formats(List.of(output)).get(0);
        for (Article article : new RandomArticles(2024).stream(150).toList()) {
            expectValid(format.render(article).bytes(), article);
        }
    }

    private static void expectValid(byte[] document, Object of) {
        assertThat(SCHEMAS.validate(document))
                .as("%s gives%n%s", of, new String(document, UTF_8))
                .isEmpty();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("src/samples"))) {
            return samples.sorted().toList();
        }
    }

    private static List<ArticleFormat> formats(List<String> names) throws IOException {
        return OutputFormats.of(MappingSet.read(MAPPINGS, OutputFormats.mapped()), names);
    }

    private static Conversion conversion() throws IOException {
        KeywordBorders borders = new KeywordBorders();
        JournalsReader journals =
                new JournalsReader(MAPPINGS.resolve("journals.csv"), new ArrayList<>());
        ArticleCleaner cleaner =
                new ArticleCleaner(CleaningSettings.DEFAULT, journals.read(), borders);
        return new Conversion(new Pairing(borders), cleaner, formats(XML), RenditionCheck.NONE);
    }
}
