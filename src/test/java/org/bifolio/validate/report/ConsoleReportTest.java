package org.bifolio.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    @Test
    void theWorstStandsFirstWithExamplesAndAdvice() {
        assertThat(printed(Findings.ofEverySort(), 5))
                .isEqualTo(
                        """
                        error date-form: 2 in 2 files
                          a.xml:3:9  This is wrong.
                              2019年第4期
                              To mend it: Write it anew.
                          x.zip!/<b>‹U+001B›[31m.xml:2  This is wrong.
                              =1+1</script>‹U+202E›&amp;"'
                              To mend it: Ask <Anna>.

                        warning glued-words: 1 in 1 file
                          a.xml:7:20  This is wrong.
                              the «relationshipbetween» both
                          To mend it: Write it anew.

                        info unknown-kind: 1 in 1 file
                          x.zip!/<b>‹U+001B›[31m.xml  This is wrong.
                          To mend it: Write it anew.

                        """);
    }

    @Test
    void theRestIsCounted() {
        List<ExportFinding> many =
                Collections.nCopies(1_234, Findings.ofEverySort().get(0)); // all in one file
        assertThat(printed(many, 1))
                .startsWith("error date-form: 1,234 in 1 file\n")
                .contains("  and 1,233 more\n");
    }

    @Test
    void theLastLineCountsInPlainEnglish() {
        Tally tally = new Tally();
        assertThat(ConsoleReport.lastLine(tally))
                .isEqualTo("0 files checked: 0 errors, 0 warnings");
        ExportFinding note =
                Findings.finding("a", Severity.INFO, "unknown-kind", 0, 0, Excerpt.of(""));
        ExportFinding error = Findings.finding("a", Severity.ERROR, "issn", 1, 1, Excerpt.of("1"));
        tally.add(List.of(note, error));
        assertThat(ConsoleReport.lastLine(tally))
                .isEqualTo("1 file checked: 1 error, 0 warnings, 1 note");
    }

    private static String printed(List<ExportFinding> findings, int examples) {
        Tally tally = new Tally();
        findings.forEach(tally::add);
        StringWriter out = new StringWriter();
        new ConsoleReport(new PrintWriter(out), examples).print(tally);
        return out.toString();
    }
}
