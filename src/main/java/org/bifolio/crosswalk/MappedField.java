package org.bifolio.crosswalk;

import java.util.List;

/**
 * A place of an output and what goes there.
 *
 * @param slot the writer's name for the place: {@code dc:title}, {@code article-title}, the heading
 *     of a CSV column
 */
public record MappedField(String slot, List<MappedValue> values) {

    public MappedField {
        values = List.copyOf(values);
    }
}
