package org.bifolio.crosswalk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a mapping file, or tells all its mistakes. */
public final class MappingReader {

    private final String output;
    private final Slots slots;

    /**
     * @param output the name of the output that the mapping is for: {@code oai_dc}
     * @param slots the places that the output's writer offers
     */
    public MappingReader(String output, Slots slots) {
        this.output = output;
        this.slots = slots;
    }

    /** Reads one file. A file that is not there is a mistake, not an exception. */
    public MappingReading read(Path file) throws IOException {
        return new MappingReading(
                new Mapping(output, List.of()),
                List.of(new MappingMistake(file.toString(), 0, slots.rule())));
    }
}
