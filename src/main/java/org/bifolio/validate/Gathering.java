package org.bifolio.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.rules.Rules;

/**
 * Gathers what is found in one file, of its records by the rules. Of each code it keeps the first
 * thousand: a file of a million bad rows would fill the memory, and nobody reads on.
 */
final class Gathering implements ExportReceiver {

    private static final int MOST = 1000;

    private static final Comparator<ExportFinding> BY_PLACE =
            Comparator.comparingInt(ExportFinding::line)
                    .thenComparingInt(ExportFinding::column)
                    .thenComparing(ExportFinding::code);

    private final String file;
    private final Rules rules;
    private final List<ExportFinding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Gathering(String file, Rules rules) {
        this.file = file;
        this.rules = rules;
    }

    @Override
    public void read(ExportRecord whole) {
        rules.check(whole).forEach(this::found);
    }

    @Override
    public void found(ExportFinding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST) {
            findings.add(finding);
        }
    }

    /** By place; what was found too often to be kept is told at the end. */
    List<ExportFinding> inOrder() {
        List<ExportFinding> ordered = new ArrayList<>(findings);
        ordered.sort(BY_PLACE);
        for (ExportFinding last : findings) {
            int count = counts.getOrDefault(last.code(), 0);
            if (count > MOST) {
                counts.put(last.code(), 0);
                ordered.add(
                        ExportFinding.ofFile(
                                last.severity(),
                                last.code(),
                                file,
                                "The same was found %,d times more in this file."
                                        .formatted(count - MOST),
                                last.mend()));
            }
        }
        return ordered;
    }
}
