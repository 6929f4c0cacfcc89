package org.bifolio.validate.report;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;

/** All findings of one code and severity, counted; the first of them are kept. */
final class FindingGroup {

    private final List<ExportFinding> first = new ArrayList<>();
    private final Severity severity;
    private final String code;
    private String lastFile = "";
    private long count;
    private long files;

    FindingGroup(Severity severity, String code) {
        this.severity = severity;
        this.code = code;
    }

    void add(ExportFinding finding, int kept) {
        if (count == 0 || !finding.file().equals(lastFile)) { // findings come file by file
            lastFile = finding.file();
            files++;
        }
        count++;
        if (first.size() < kept) {
            first.add(finding);
        }
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return code;
    }

    long count() {
        return count;
    }

    /** How many files have such a finding. */
    long files() {
        return files;
    }

    List<ExportFinding> first(int most) {
        return first.subList(0, Math.min(most, first.size()));
    }

    /** Whether the kept findings are all mended alike. */
    boolean hasOneMend() {
        return first.stream().map(each -> each.mend()).distinct().count() == 1;
    }
}
