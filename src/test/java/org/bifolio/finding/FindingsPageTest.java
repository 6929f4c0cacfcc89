package org.bifolio.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the program can say is explained: on the page, and in the HTML report. */
class FindingsPageTest {

    private static final Path SOURCES = Path.of("src/main/java/org/bifolio");
    private static final Path PAGE = Path.of("src/docs/findings.md");
    private static final Path NOTES =
            Path.of("src/main/resources/org/bifolio/validate/report/codes.csv");

    /**
     * Where a code stands in the sources: first in what makes a finding, or behind its severity.
     */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:Severity\\.[A-Z]+,|\\b(?:error|warning|info)\\(|say\\(\\s*found,"
                            + "|NotAnArticle\\(|Unreadable\\(|Rejection\\()"
                            + "\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    @Test
    void theCodesOfExportsAreExplained() throws IOException {
        Set<String> codes = codes(SOURCES.resolve("validate"));
        assertThat(codes).contains("required-field", "field-too-often", "mojibake", "names-in-one");
        assertThat(explained(PAGE, "`([a-z0-9-]+)`")).containsAll(codes);
        assertThat(explained(NOTES, "(?m)^([a-z0-9-]+),")).containsAll(codes);
    }

    @Test
    void theCodesOfPagesAreExplained() throws IOException {
        for (String stage : List.of("page", "locate", "pair", "clean", "check", "write", "batch")) {
            assertThat(explained(PAGE, "`([a-z0-9-]+)`"))
                    .as(stage)
                    .containsAll(codes(SOURCES.resolve(stage)));
        }
    }

    private static Set<String> codes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(text(file), SAID).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> explained(Path page, String code) {
        return found(text(page), Pattern.compile(code));
    }

    private static Set<String> found(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
