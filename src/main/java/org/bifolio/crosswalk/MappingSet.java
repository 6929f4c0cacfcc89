package org.bifolio.crosswalk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mappings of a folder, one an output, and everything that is wrong with them.
 *
 * @param mappings by the name of the output; to be used only when there are no mistakes
 */
public record MappingSet(Map<String, Mapping> mappings, List<MappingMistake> mistakes) {

    public MappingSet {
        mappings = Map.copyOf(mappings);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads {@code <output>.yml} for each output. Other files of the folder are left alone.
     *
     * @param outputs the outputs that take a mapping and the places they offer
     */
    public static MappingSet read(Path folder, Map<String, Slots> outputs) throws IOException {
        if (!Files.isDirectory(folder)) {
            String message = "there is no such folder of mappings";
            return new MappingSet(
                    Map.of(), List.of(new MappingMistake(folder.toString(), 0, message)));
        }
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        List<MappingMistake> mistakes = new ArrayList<>();
        for (Map.Entry<String, Slots> output : outputs.entrySet()) {
            MappingReading reading =
                    new MappingReader(output.getKey(), output.getValue())
                            .read(folder.resolve(output.getKey() + ".yml"));
            mappings.put(output.getKey(), reading.mapping());
            mistakes.addAll(reading.mistakes());
        }
        return new MappingSet(mappings, mistakes);
    }

    /** The mapping of an output. */
    public Mapping of(String output) {
        return Optional.ofNullable(mappings.get(output))
                .orElseThrow(() -> new IllegalArgumentException("no mapping of " + output));
    }
}
