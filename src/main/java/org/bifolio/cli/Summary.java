package org.bifolio.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.bifolio.batch.RunSummary;
import org.bifolio.output.LayoutDrift;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.Report;

/** The closing words of a run: what was done, what needs a look, and where to look. */
final class Summary {

    private Summary() {}

    static void print(RunSummary summary, OutputFolder output, PrintWriter err) {
        Report report = summary.report();
        err.printf(
                Locale.ROOT,
                "%s in the input, %,d of them new or changed, in %.1f s%n",
                counted(summary.listed(), "page"),
                summary.looked(),
                summary.seconds());
        err.printf("%s in %s%n", counted(report.records(), "record"), output.root());
        if (report.duplicates() > 0) {
            err.printf(
                    "%s of an article that another page tells in full: see \"duplicates\" in"
                            + " records.jsonl%n",
                    counted(report.duplicates(), "page"));
        }
        counts(
                "page",
                "rejected, see " + output.root().resolve("rejected"),
                report.rejected(),
                err);
        counts("finding", "in the records, see \"findings\"", report.findings(), err);
        report.repairs()
                .forEach(
                        (rule, repairs) -> {
                            if (rule.equals("glued-words") || rule.equals("keyword-borders")) {
                                err.printf("%s of %s%n", counted(repairs.count(), "repair"), rule);
                            }
                        });
        drift(report.layoutDrift(), err);
        err.println("All counts: " + output.root().resolve("report.json"));
    }

    private static void drift(LayoutDrift drift, PrintWriter err) {
        if (drift.isNoticed()) {
            err.println("Has the site changed? See \"layoutDrift\" in report.json:");
            err.printf(
                    "    %s, %,d of them in no known layout%n",
                    counted(drift.pages(), "new or changed page"), drift.unknownLayouts());
            drift.unknownLabels()
                    .forEach((label, count) -> err.printf("    %,7d  label %s%n", count, label));
            drift.nowMissing().forEach(code -> err.printf("    half of them: %s%n", code));
        }
    }

    private static void counts(
            String noun, String where, Map<String, Integer> counts, PrintWriter err) {
        if (!counts.isEmpty()) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            err.printf("%s %s%n", counted(all, noun), where);
            counts.forEach((name, count) -> err.printf(Locale.ROOT, "    %,7d  %s%n", count, name));
        }
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, count == 1 ? "%,d %s" : "%,d %ss", count, noun);
    }
}
