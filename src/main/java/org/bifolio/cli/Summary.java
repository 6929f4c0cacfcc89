package org.bifolio.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.bifolio.batch.RunSummary;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.Report;

/** The closing words of a run: what was done, what needs a look, and where to look. */
final class Summary {

    private Summary() {}

    static void print(RunSummary summary, OutputFolder output, PrintWriter err) {
        Report report = summary.report();
        err.printf(
                Locale.ROOT,
                "%,d pages in the input, %,d of them new or changed, in %.1f s%n",
                summary.listed(),
                summary.looked(),
                summary.seconds());
        err.printf(Locale.ROOT, "%,d records in %s%n", report.records(), output.root());
        if (report.duplicates() > 0) {
            err.printf(
                    Locale.ROOT,
                    "%,d pages tell an article again: see \"duplicates\" in records.jsonl%n",
                    report.duplicates());
        }
        counts("pages rejected, see " + output.root().resolve("rejected"), report.rejected(), err);
        counts("findings, see \"findings\" in records.jsonl", report.findings(), err);
        report.repairs()
                .forEach(
                        (rule, repairs) -> {
                            if (rule.equals("glued-words") || rule.equals("keyword-borders")) {
                                err.printf(
                                        Locale.ROOT, "%,d repairs of %s%n", repairs.count(), rule);
                            }
                        });
        err.println("All counts: " + output.root().resolve("report.json"));
    }

    private static void counts(String what, Map<String, Integer> counts, PrintWriter err) {
        if (!counts.isEmpty()) {
            err.printf(
                    Locale.ROOT,
                    "%,d %s%n",
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    what);
            counts.forEach((name, count) -> err.printf(Locale.ROOT, "    %,7d  %s%n", count, name));
        }
    }
}
