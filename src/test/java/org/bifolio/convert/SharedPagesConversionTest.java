package org.bifolio.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bifolio.article.Address;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.clean.CleaningSettingsReader;
import org.bifolio.clean.JournalsReader;
import org.bifolio.clean.SettingMistake;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.page.RawPage;
import org.bifolio.pair.Pairing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages with a known truth, where they are at hand, from the bytes to the checked article. */
class SharedPagesConversionTest {

    private static final Path PAGES = Path.of("..", "shared", "pages");
    private static final Path TRUTH = PAGES.resolve("expected.jsonl");
    private static final Path MAPPINGS = Path.of("mappings");
    private static final String FOUNDING_PAGE = "seed.txt";

    static final List<TruthField> FIELDS = TruthField.ALL;

    @BeforeEach
    void pagesAreAtHand() {
        assumeTrue(Files.exists(TRUTH), "skipped: no pages with a known truth in " + PAGES);
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldIsRightOnNinetyNineOfAHundredPages(TruthField field) throws IOException {
        Conversion conversion = conversion();
        List<String> wrong = new ArrayList<>();
        int known = 0;
        for (JsonNode page : pages()) {
            String file = page.get("file").asString();
            Optional<Article> article = read(conversion, file);
            if (field.isKnown(page) && (article.isPresent() || isArticle(page))) {
                known++;
                if (article.filter(each -> field.isRight(each, page)).isEmpty()) {
                    wrong.add(file);
                }
            }
        }
        assertThat(known).isPositive();
        assertThat(wrong).as(field.name()).hasSizeLessThanOrEqualTo(known / 100);
    }

    @Test
    void theFoundingPageIsRightInEveryField() throws IOException {
        Article article = read(conversion(), FOUNDING_PAGE).orElseThrow();
        assertThat(article.contributors())
                .extracting(Contributor::name)
                .containsExactly(
                        Bilingual.of(
                                new PersonName("郑佳斯", "郑", "佳斯"),
                                new PersonName("Zheng Jiasi", "Zheng", "Jiasi")));
        assertThat(article.affiliations()).hasSize(1);
        Address address = Objects.requireNonNull(article.affiliations().get(0).address().en());
        assertThat(address.institutions()).hasSize(2);
        assertThat(article.indexedIn()).containsExactly("CSSCI", "北大核心");
        assertThat(article.issue())
                .isEqualTo(new Issue(2019, null, "4", new PageRange("116-124", "116", "124"), 9));
        assertThat(article.funding())
                .flatExtracting(Funding::awards)
                .containsExactly("2018MSJ019", "18QNXR28", "XYYB201919");
        assertThat(article.counts()).isEqualTo(new Counts(9, null, 1343, null, null, null));
    }

    private static Conversion conversion() throws IOException {
        List<SettingMistake> mistakes = new ArrayList<>();
        KeywordBorders borders = new KeywordBorders();
        ArticleCleaner cleaner =
                new ArticleCleaner(
                        new CleaningSettingsReader(MAPPINGS.resolve("cleaning.yml"), mistakes)
                                .read(),
                        new JournalsReader(MAPPINGS.resolve("journals.csv"), mistakes).read(),
                        borders);
        assertThat(mistakes).isEmpty();
        return new Conversion(new Pairing(borders), cleaner, List.of(), RenditionCheck.NONE);
    }

    private static Optional<Article> read(Conversion conversion, String file) throws IOException {
        RawPage page = new RawPage(file, Files.readAllBytes(PAGES.resolve(file)));
        return Optional.ofNullable(conversion.read(page, "0".repeat(64)).get(0).article());
    }

    /** Pages of lists are not told apart into articles, so their truth is of another shape. */
    private static List<JsonNode> pages() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return Files.readAllLines(TRUTH).stream()
                .map(json::readTree)
                .filter(page -> !page.has("articles"))
                .toList();
    }

    /** A notice, without author and abstract, may be set aside. */
    private static boolean isArticle(JsonNode page) {
        return !page.path("authors_zh").isEmpty() || !page.path("abstract_zh").asString().isEmpty();
    }
}
