package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bifolio.convert.Outcome;
import org.bifolio.output.Hash;
import org.bifolio.page.RawPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample page from its bytes to its outputs, as shipped: all stages and mappings together.
 * {@code -Dgolden.update=true} writes the expected files anew, for the diff to be reviewed.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden-pages");
    private static final List<Path> PAGES =
            List.of(Path.of("src/samples"), GOLDEN.resolve("pages"));
    private static final List<String> OUTPUTS =
            List.of("oai_dc", "jats", "dspace.csv", "records.jsonl");
    private static final Configuration AS_SHIPPED = asShipped();

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : PAGES) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageToOutputs(Path page) throws IOException {
        Map<String, String> made = convert(page);
        Path expected = GOLDEN.resolve(String.valueOf(page.getFileName()));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected);
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.writeString(expected.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(expected.toFile().list()).containsExactlyInAnyOrderElementsOf(made.keySet());
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .isEqualTo(Files.readString(expected.resolve(file.getKey())));
        }
    }

    /** The outputs of an article by their file name; of another page, why it was set aside. */
    private static Map<String, String> convert(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        Outcome outcome =
                AS_SHIPPED
                        .conversion()
                        .convert(
                                new RawPage(String.valueOf(page.getFileName()), bytes),
                                Hash.hex(bytes));
        Map<String, String> made = new TreeMap<>();
        if (outcome instanceof Outcome.Rejected rejected) {
            made.put("rejected.txt", rejected.code() + ": " + rejected.message() + "\n");
        } else if (outcome instanceof Outcome.Converted converted) {
            add(converted, made);
        } else if (outcome instanceof Outcome.Listed list) {
            list.articles().values().forEach(article -> add(article, made));
        }
        return made;
    }

    /** The articles of a list stand one behind the other. */
    private static void add(Outcome.Converted article, Map<String, String> made) {
        List<String> names = AS_SHIPPED.formats().names();
        for (int i = 0; i < names.size(); i++) {
            String file = names.get(i).contains(".") ? names.get(i) : names.get(i) + ".xml";
            String text = new String(article.renditions().get(i), StandardCharsets.UTF_8);
            made.merge(file, text, String::concat);
        }
    }

    private static Configuration asShipped() {
        try {
            return Configuration.read(Path.of("mappings"), OUTPUTS);
        } catch (ConfigurationException e) {
            throw new AssertionError("the mappings as shipped", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
