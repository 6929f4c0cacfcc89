package org.bifolio.validate.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;

/**
 * Counts what was found, by code, and keeps the first findings of each, so that a million broken
 * files do not fill the memory.
 */
public final class Tally {

    /** As many of each code as somebody scrolls through. */
    private static final int KEPT = 2_000;

    private final Map<String, FindingGroup> groups = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private long files;

    /** Counts a file and what is wrong with it. */
    public void add(List<ExportFinding> ofOneFile) {
        files++;
        ofOneFile.forEach(this::add);
    }

    void add(ExportFinding found) {
        Severity severity = found.severity();
        String code = found.code();
        severities.merge(severity, 1L, Long::sum);
        groups.computeIfAbsent(severity + " " + code, key -> new FindingGroup(severity, code))
                .add(found, KEPT);
    }

    /** How many files were checked. */
    public long files() {
        return files;
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /** Whether anything was found that is as bad or worse. */
    public boolean isAtLeast(Severity severity) {
        return severities.keySet().stream().anyMatch(found -> found.compareTo(severity) <= 0);
    }

    /** The worst first, then the most frequent, then by code. */
    List<FindingGroup> groups() {
        return groups.values().stream()
                .sorted(
                        Comparator.comparing(FindingGroup::severity)
                                .thenComparing(
                                        Comparator.comparingLong(FindingGroup::count).reversed())
                                .thenComparing(FindingGroup::code))
                .toList();
    }
}
