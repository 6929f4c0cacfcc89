package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The shipped mappings with a setting of {@code cleaning.yml} more. */
final class MappingsCopy {

    private static final Path SHIPPED = Path.of("mappings");

    private MappingsCopy() {}

    /**
     * Copies the mappings to a folder.
     *
     * @param setting a line for {@code cleaning.yml}
     */
    static Path with(String setting, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(SHIPPED)) {
            for (Path file : files) {
                Path copy = folder.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                folder.resolve("cleaning.yml"), "\n" + setting + "\n", StandardOpenOption.APPEND);
        return folder;
    }
}
