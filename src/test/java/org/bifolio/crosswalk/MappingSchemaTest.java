package org.bifolio.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use names what the program knows, no more and no less. */
class MappingSchemaTest {

    private static final JsonNode ENTRY =
            new JsonMapper()
                    .readTree(Path.of("src/docs/mapping.schema.json"))
                    .get("items")
                    .get("properties");

    @Test
    void itNamesEveryKey() {
        assertThat(ENTRY.propertyNames()).containsExactlyInAnyOrderElementsOf(MappingYaml.KEYS);
    }

    @Test
    void itNamesEveryPath() {
        assertThat(names("from")).containsExactlyInAnyOrderElementsOf(ModelPaths.BY_NAME.keySet());
    }

    @Test
    void itNamesEveryFormat() {
        assertThat(names("as"))
                .containsExactlyElementsOf(Formats.ALL.stream().map(Format::name).toList());
    }

    private static List<String> names(String key) {
        return ENTRY.get(key).get("enum").valueStream().map(JsonNode::asString).toList();
    }
}
