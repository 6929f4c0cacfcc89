package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/** The same keyword twice in one language; names and numbers inside a structure may recur. */
final class RepeatedKeyword implements RecordRule {

    private static final Set<String> KEYWORDS = Set.of("subject", "kwd");

    @Override
    public List<ExportFinding> check(ExportRecord whole) {
        List<ExportFinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value value : whole.values()) {
            boolean keyword = KEYWORDS.contains(value.name()) && !value.text().isEmpty();
            if (keyword && !seen.add(value.language() + '\t' + value.text())) {
                findings.add(
                        value.warning(
                                "repeated-value",
                                "The same keyword stands twice.",
                                "Delete one of the two."));
            }
        }
        return findings;
    }
}
