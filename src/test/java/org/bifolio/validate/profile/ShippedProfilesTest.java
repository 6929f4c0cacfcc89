package org.bifolio.validate.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profiles that come along, the schema for editors and the page about them agree. */
class ShippedProfilesTest {

    private static final Path PROFILES = Path.of("mappings/profiles");
    private static final Path SCHEMA = Path.of("src/docs/profile.schema.json");
    private static final Path PAGE = Path.of("src/docs/profiles.md");

    @TempDir private Path folder;

    static List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void haveNoMistakes() throws IOException {
        assertThat(ProfileFolder.read(PROFILES).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void areAsTheSchemaForEditorsSays(Path profile) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(Files.readString(profile), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void areOnThePage(Path profile) throws IOException {
        String name = String.valueOf(profile.getFileName()).replace(".yml", "");
        assertThat(Files.readString(PAGE)).contains("| `" + name + "` |");
    }

    @Test
    void theSchemaNamesEveryKeyAndKind() {
        JsonNode schema = new JsonMapper().readTree(SCHEMA);
        JsonNode entry = schema.at("/properties/fields/items/properties");
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ProfileYaml.KEYS);
        assertThat(entry.propertyNames())
                .containsExactlyInAnyOrderElementsOf(ProfileYaml.FIELD_KEYS);
        assertThat(schema.at("/definitions/kind/enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(ProfileReader.KINDS.keySet());
    }

    @Test
    void theExampleOfThePageIsAProfile() throws IOException {
        Matcher example =
                Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("example.yml"), example.group(1));
        assertThat(ProfileFolder.read(folder).mistakes()).isEmpty();
    }
}
