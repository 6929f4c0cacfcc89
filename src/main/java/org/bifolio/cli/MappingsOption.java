package org.bifolio.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the mappings are: as told, else {@code mappings} here, else the ones beside the jar or its
 * build folder.
 */
final class MappingsOption {

    private static final String FOLDER = "mappings";

    @Option(
            names = {"-m", "--mappings"},
            paramLabel = "DIR",
            description = "the folder of mappings; default: mappings")
    private @Nullable Path told;

    Path folder() {
        return told != null ? told : usual();
    }

    static Path usual() {
        Path here = Path.of(FOLDER);
        Path home = home();
        return Stream.of(here, home.resolve(FOLDER), home.resolveSibling(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here);
    }

    private static Path home() {
        Path here = Path.of("").toAbsolutePath();
        try {
            Path jar =
                    Path.of(
                            MappingsOption.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Optional.ofNullable(jar.toAbsolutePath().getParent()).orElse(here);
        } catch (URISyntaxException | RuntimeException e) { // the location is no plain file
            return here;
        }
    }
}
