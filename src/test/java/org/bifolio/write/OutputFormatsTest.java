package org.bifolio.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutputFormatsTest {

    @Test
    void theOrderIsFixedHoweverTheyAreAskedFor() {
        assertThat(names(List.of("records.jsonl", "dspace.csv", "oai_dc", "unknown")))
                .containsExactly("oai_dc", "dspace.csv", "records.jsonl");
    }

    @Test
    void everyNameIsAFormat() {
        assertThat(names(OutputFormats.names())).isEqualTo(OutputFormats.names());
    }

    @Test
    void theRecordsTakeNoMapping() {
        assertThat(OutputFormats.mapped()).isNotEmpty().doesNotContainKey("records.jsonl");
    }

    private static List<String> names(List<String> asked) {
        return OutputFormats.of(ShippedMappings.read(), asked).stream()
                .map(ArticleFormat::name)
                .toList();
    }
}
