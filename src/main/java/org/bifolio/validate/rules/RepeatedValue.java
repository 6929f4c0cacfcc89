package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/**
 * The same value twice in one field and language. People may share a name; and in JATS only
 * keywords are looked at, as numbers and names inside a structure may recur.
 */
final class RepeatedValue implements RecordRule {

    private static final Set<String> OF_JATS = Set.of("kwd");
    private static final Set<String> PEOPLE = Set.of("creator", "contributor");

    /** Columns of articles.csv that tell what was done; the same may have been done twice. */
    private static final Set<String> REPORTS = Set.of("repairs", "findings");

    @Override
    public List<ExportFinding> check(ExportRecord whole) {
        List<ExportFinding> findings = new ArrayList<>(0);
        Set<String> seen = new HashSet<>();
        for (Value value : whole.values()) {
            if (isAsked(value) && !seen.add(key(value))) {
                findings.add(
                        value.warning(
                                "repeated-value",
                                "The same value stands twice.",
                                "Delete one of the two."));
            }
        }
        return findings;
    }

    private static boolean isAsked(Value value) {
        boolean listed =
                value.kind() == ExportKind.JATS
                        ? OF_JATS.contains(value.name())
                        : !PEOPLE.contains(value.name()) && !REPORTS.contains(value.name());
        return listed && !value.text().isEmpty();
    }

    private static String key(Value value) {
        return String.join(
                "\t", value.name(), value.field().qualifier(), value.language(), value.text());
    }
}
