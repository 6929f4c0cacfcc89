package org.bifolio.crosswalk;

import java.util.List;

/**
 * What one output takes from an article, in the order of the file. Made by {@link MappingReader},
 * which lets nothing through that the model or the output does not have.
 */
public final class Mapping {

    private final String output;
    private final List<Entry> entries;

    Mapping(String output, List<Entry> entries) {
        this.output = output;
        this.entries = List.copyOf(entries);
    }

    /** The name of the output: {@code oai_dc}, {@code dspace.csv}. */
    public String output() {
        return output;
    }

    /** The places that are filled, in order: the heading of a CSV file. */
    public List<String> targets() {
        return entries.stream().map(Entry::target).toList();
    }

    List<Entry> entries() {
        return entries;
    }
}
