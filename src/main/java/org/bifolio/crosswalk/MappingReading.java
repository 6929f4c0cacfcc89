package org.bifolio.crosswalk;

import java.util.List;

/** What a mapping file says. The mapping is to be used only when there are no mistakes. */
public record MappingReading(Mapping mapping, List<MappingMistake> mistakes) {

    public MappingReading {
        mistakes = List.copyOf(mistakes);
    }
}
