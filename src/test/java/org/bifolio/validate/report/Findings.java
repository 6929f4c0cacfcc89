package org.bifolio.validate.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;

/** Invented findings of every sort that a report has to tell. */
final class Findings {

    private Findings() {}

    /** Of two files; with characters that HTML, CSV and terminals have to be kept from. */
    static List<ExportFinding> ofEverySort() {
        List<ExportFinding> all = new ArrayList<>();
        all.add(finding("a.xml", Severity.ERROR, "date-form", 3, 9, Excerpt.of("2019年第4期")));
        all.add(
                finding(
                        "a.xml",
                        Severity.WARNING,
                        "glued-words",
                        7,
                        20,
                        Excerpt.of("the relationshipbetween both", 4, 23)));
        all.add(
                finding(
                        "x.zip!/<b>\u001b[31m.xml",
                        Severity.ERROR,
                        "date-form",
                        2,
                        0,
                        Excerpt.of("=1+1</script>\u202E&amp;\"'")));
        all.add(
                finding(
                        "x.zip!/<b>\u001b[31m.xml",
                        Severity.INFO,
                        "unknown-kind",
                        0,
                        0,
                        Excerpt.of("")));
        return all;
    }

    static Collection<List<ExportFinding>> byFile(List<ExportFinding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                ExportFinding::file, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    static ExportFinding finding(
            String file, Severity severity, String code, int line, int column, Excerpt excerpt) {
        String message = "This is wrong.";
        String mend = excerpt.text().startsWith("=") ? "Ask <Anna>." : "Write it anew.";
        String field = line == 0 ? "" : "dc:date";
        return new ExportFinding(severity, code, file, line, column, field, excerpt, message, mend);
    }
}
