package org.bifolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code manifest.json}: the files that articles share, so that whoever takes them away can see
 * that they are whole. {@code src/docs/manifest.schema.json} says what is in it.
 */
record Manifest(List<SharedFileEntry> files) {

    /**
     * One file.
     *
     * @param name its path below the output folder
     * @param records how many articles it holds
     * @param sha256 of its bytes, 64 hex digits
     */
    record SharedFileEntry(String name, int records, long bytes, String sha256) {}

    static final String FILE = "manifest.json";

    static final Manifest NONE = new Manifest(List.of());

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Manifest {
        files = List.copyOf(files);
    }

    /** That of an output; an empty one where there is none. */
    static Manifest of(OutputFolder output) {
        Path file = output.root().resolve(FILE);
        return Files.exists(file) ? read(file) : NONE;
    }

    static Manifest read(Path file) {
        return JSON.readValue(file, Manifest.class);
    }

    void write(Path file) {
        JSON.writeValue(file, this);
    }

    /** Whether its files are there, as long as it says. */
    boolean standsIn(OutputFolder output) throws IOException {
        for (SharedFileEntry entry : files) {
            Path file = output.root().resolve(entry.name());
            if (!Files.exists(file) || Files.size(file) != entry.bytes()) {
                return false;
            }
        }
        return true;
    }
}
