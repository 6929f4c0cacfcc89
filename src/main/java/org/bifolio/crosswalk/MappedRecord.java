package org.bifolio.crosswalk;

import java.util.List;

/**
 * One article as one mapping sees it, in the mapping's order. A field without a value is present
 * and empty.
 */
public record MappedRecord(String id, List<MappedField> fields) {

    public MappedRecord {
        fields = List.copyOf(fields);
    }
}
