package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectedPageTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void namesAPageOfAFolder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "b");
        Files.writeString(folder.resolve("a.txt"), "a");
        assertThatThrownBy(() -> InspectedPage.read(folder.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("inspect wants one page, such as " + folder.resolve("a.txt"));
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> InspectedPage.read(folder.resolve("none.txt").toString()))
                .hasMessageContaining("there is no page");
    }
}
