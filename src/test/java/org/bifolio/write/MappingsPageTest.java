package org.bifolio.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.crosswalk.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about mappings tells the truth: its examples work, and it leaves no word out. */
class MappingsPageTest {

    private static final Path PAGE = Path.of("src/docs/mappings.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAMappingOfAnOutput(String yaml) {
        assertThat(OutputFormats.mapped().entrySet())
                .anyMatch(output -> isMapping(yaml, output.getKey(), output.getValue()));
    }

    @Test
    void everyPathAndFormatIsTold() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Path.of("src/docs/mapping.schema.json"));
        JsonNode entry = schema.get("items").get("properties");
        String page = Files.readString(PAGE);
        assertThat(Stream.of("from", "as").flatMap(key -> names(entry.get(key))))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    static List<String> examples() throws IOException {
        List<String> examples =
                EXAMPLE.matcher(Files.readString(PAGE))
                        .results()
                        .map(MappingsPageTest::yaml)
                        .toList();
        assertThat(examples).hasSizeGreaterThan(5);
        return examples;
    }

    private static String yaml(MatchResult example) {
        return example.group(1);
    }

    private static Stream<String> names(JsonNode key) {
        return key.get("enum").valueStream().map(JsonNode::asString);
    }

    private boolean isMapping(String yaml, String output, Slots slots) {
        try {
            Files.writeString(folder.resolve(output + ".yml"), yaml);
            return MappingSet.read(folder, Map.of(output, slots)).mistakes().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
