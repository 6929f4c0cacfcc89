package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of elements that profiles may name is that of the DTD. */
class JatsElementsTest {

    private static final Path LIST =
            Path.of("src/main/resources/org/bifolio/validate/profile/jats-elements.txt");
    private static final Pattern ELEMENT = Pattern.compile("<!ELEMENT ([\\w:-]+) ");

    @Test
    void allOfArchivingAreListed() throws IOException {
        String path =
                JatsDoctypes.paths()
                        .get(
                                "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.4 20241031//EN");
        List<String> names =
                ELEMENT.matcher(new String(FlatDtd.of(String.valueOf(path)), UTF_8))
                        .results()
                        .map(declared -> declared.group(1))
                        .sorted()
                        .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(LIST, names);
        }
        assertThat(Files.readAllLines(LIST)).isEqualTo(names).hasSizeGreaterThan(250);
    }
}
