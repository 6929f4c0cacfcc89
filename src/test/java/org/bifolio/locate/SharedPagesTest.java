package org.bifolio.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.page.Decoded;
import org.bifolio.page.PageDecoder;
import org.bifolio.page.RawPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages with a known truth, where they are at hand: every true value stands in its field. */
class SharedPagesTest {

    private static final Path PAGES = Path.of("..", "shared", "pages");

    @TestFactory
    List<DynamicTest> theFieldsHoldTheTruth() throws IOException {
        Path truth = PAGES.resolve("expected.jsonl");
        assumeTrue(Files.exists(truth), "skipped: no pages with a known truth in " + PAGES);
        JsonMapper json = JsonMapper.builder().build();
        List<DynamicTest> tests = new ArrayList<>();
        for (String row : Files.readAllLines(truth)) {
            JsonNode expected = json.readTree(row);
            String file = expected.get("file").asString();
            tests.add(DynamicTest.dynamicTest(file, () -> check(file, expected)));
        }
        return tests;
    }

    private static void check(String file, JsonNode expected) throws IOException {
        RawPage raw = new RawPage(file, Files.readAllBytes(PAGES.resolve(file)));
        Decoded decoded = new PageDecoder().decode(raw);
        assertThat(decoded).isInstanceOf(Decoded.Text.class);
        Located located = new PageLocator().locate(file, null, ((Decoded.Text) decoded).page());
        assertThat(located).isInstanceOf(Located.Fields.class);
        Located.Fields fields = (Located.Fields) located;

        LocatedField title = fields.field(FieldName.TITLE).orElseThrow();
        assertThat(title.zh()).hasSize(1);
        assertThat(folded(title.zh().get(0))).isEqualTo(truth(expected, "title_zh"));
        assertThat(folded(String.join("", title.en()))).isEqualTo(truth(expected, "title_en"));
        holds(fields, FieldName.ABSTRACT, expected, "abstract_zh", "abstract_en");
        holds(fields, FieldName.AUTHORS, expected, "authors_zh", "authors_en");
        holds(fields, FieldName.KEYWORDS, expected, "keywords_zh", "keywords_en");
        holds(fields, FieldName.FUNDING, expected, "fund");
        if (fields.field(FieldName.SOURCE).isPresent()) {
            holds(fields, FieldName.SOURCE, expected, "journal_zh", "journal_en", "year", "issue");
            holds(fields, FieldName.SOURCE, expected, "pages", "page_count", "badges");
        }
        if (fields.field(FieldName.AFFILIATIONS).isPresent()) {
            holds(fields, FieldName.AFFILIATIONS, expected, "affiliations_zh");
        }
        if (fields.field(FieldName.CLASSIFICATION).isPresent()) {
            expected.get("clc")
                    .forEach(clc -> holds(fields, FieldName.CLASSIFICATION, clc.get(0).asString()));
        }
        JsonNode citedBy = expected.get("cited_by");
        if (citedBy.isNumber()) {
            assertThat(fields.counts().citedBy()).isEqualTo(citedBy.asInt());
        }
    }

    private static void holds(
            Located.Fields fields, FieldName name, JsonNode expected, String... keys) {
        for (String key : keys) {
            JsonNode truth = expected.get(key);
            if (truth.isArray()) {
                truth.forEach(each -> holds(fields, name, each.asString()));
            } else {
                holds(fields, name, truth.asString());
            }
        }
    }

    private static void holds(Located.Fields fields, FieldName name, String truth) {
        if (truth.isEmpty()) {
            return;
        }
        assertThat(fields.field(name)).as(name.name()).isPresent();
        LocatedField field = fields.field(name).orElseThrow();
        String all = String.join(" ", field.zh()) + String.join(" ", field.en()) + field.mixed();
        assertThat(folded(all)).as(name.name()).contains(folded(truth));
    }

    private static String truth(JsonNode expected, String key) {
        return folded(expected.get(key).asString());
    }

    /** Widths, blanks and markup aside: that is what later stages settle. */
    private static String folded(String text) {
        return Normalizer.normalize(text.replaceAll("<[^>]{1,5}>", ""), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "");
    }
}
