package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.finding.Finding;

/**
 * One article as one mapping sees it, in the mapping's order. A field without a value is present
 * and empty.
 *
 * @param findings required fields that the article leaves empty
 */
public record MappedRecord(String id, List<MappedField> fields, List<Finding> findings) {

    public MappedRecord {
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
    }

    public MappedRecord(String id, List<MappedField> fields) {
        this(id, fields, List.of());
    }
}
