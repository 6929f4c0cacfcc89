package org.bifolio.crosswalk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Mistakes mistakes = new Mistakes(file.toString());
        List<WrittenEntry> written = List.of();
        if (Files.isRegularFile(file)) {
            try {
                written = MappingYaml.read(Files.readString(file), mistakes);
            } catch (CharacterCodingException e) {
                mistakes.add(0, "the file is not UTF-8");
            }
        } else {
            mistakes.add(0, "the file is missing; it says what goes into " + output);
        }
        List<Entry> entries = understand(written, mistakes);
        return new MappingReading(new Mapping(output, entries), mistakes.inOrder());
    }

    private List<Entry> understand(List<WrittenEntry> written, Mistakes mistakes) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (WrittenEntry entry : written) {
            checkFirst(entry, lines, mistakes);
            new EntryReader(entry, slots, mistakes).read().ifPresent(entries::add);
        }
        return entries;
    }

    private void checkFirst(WrittenEntry entry, Map<String, Integer> lines, Mistakes mistakes) {
        String target = entry.words("target").first();
        int line = entry.words("target").line();
        Integer earlier = lines.putIfAbsent(target, line);
        boolean alone = slots.find(target).map(slot -> !slot.manyEntries()).orElse(false);
        if (earlier != null && alone) {
            mistakes.add(line, "'" + target + "' is filled already in line " + earlier);
        }
    }
}
