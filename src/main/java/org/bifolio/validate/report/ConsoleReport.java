package org.bifolio.validate.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;

/** The report for a terminal: findings by code, the worst first, a few examples of each. */
public final class ConsoleReport {

    private final PrintWriter out;
    private final int examples;

    /**
     * @param examples how many findings of one code are printed
     */
    public ConsoleReport(PrintWriter out, int examples) {
        this.out = out;
        this.examples = examples;
    }

    /** Prints the findings by code. */
    public void print(Tally tally) {
        tally.groups().forEach(this::print);
    }

    private void print(FindingGroup group) {
        String size = Count.number(group.count()) + " in " + Count.of(group.files(), "file");
        out.println(group.severity().label() + " " + group.code() + ": " + size);
        List<ExportFinding> first = examples(group);
        boolean oneMend = group.hasOneMend();
        for (ExportFinding found : first) {
            print(found, oneMend ? "" : found.mend());
        }
        if (group.count() > first.size()) {
            out.println("  and " + Count.number(group.count() - first.size()) + " more");
        }
        if (oneMend) {
            printMend(group.first(1).get(0).mend(), "  ");
        }
        out.println();
    }

    /** One of each message first, as ten places of one say less than ten that differ. */
    private List<ExportFinding> examples(FindingGroup group) {
        List<ExportFinding> kept = group.first(Integer.MAX_VALUE);
        Set<String> said = new HashSet<>();
        List<ExportFinding> first = new ArrayList<>();
        List<ExportFinding> rest = new ArrayList<>();
        kept.forEach(finding -> (said.add(finding.message()) ? first : rest).add(finding));
        return Stream.concat(first.stream(), rest.stream()).limit(examples).toList();
    }

    private void print(ExportFinding finding, String mend) {
        out.println("  " + Place.of(finding) + "  " + Visible.text(finding.message()));
        if (!finding.value().isEmpty()) {
            out.println("      " + marked(finding.excerpt()));
        }
        if (!mend.isEmpty()) {
            printMend(mend, "      ");
        }
    }

    private void printMend(String mend, String margin) {
        out.println(margin + "To mend it: " + Visible.text(mend));
    }

    /** The place in guillemets, unless it is all of the value. */
    private static String marked(Excerpt excerpt) {
        String text = excerpt.text();
        int start = excerpt.start();
        int end = excerpt.end();
        boolean part = start < end && end - start < text.length();
        return part
                ? Visible.text(text.substring(0, start))
                        + "«"
                        + Visible.text(text.substring(start, end))
                        + "»"
                        + Visible.text(text.substring(end))
                : Visible.text(text);
    }

    /** {@code 3 files checked: 1 error, 2 warnings}. */
    public static String lastLine(Tally tally) {
        List<String> counts = new ArrayList<>();
        counts.add(Phrase.count(Severity.ERROR, tally.count(Severity.ERROR)).en());
        counts.add(Phrase.count(Severity.WARNING, tally.count(Severity.WARNING)).en());
        if (tally.count(Severity.INFO) > 0) {
            counts.add(Phrase.count(Severity.INFO, tally.count(Severity.INFO)).en());
        }
        return Count.of(tally.files(), "file") + " checked: " + String.join(", ", counts);
    }
}
