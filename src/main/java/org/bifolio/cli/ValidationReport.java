package org.bifolio.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of all files, grouped by what is wrong, worst first. */
final class ValidationReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int examples;
    private final Map<String, List<Placed>> byCode = new TreeMap<>();
    private final List<Placed> all = new ArrayList<>();
    private int files;

    /** A finding and the file it stands in. */
    private record Placed(String file, ExportFinding finding) {

        String place() {
            String line = finding.line() == 0 ? "" : ":" + finding.line();
            return file + line + (finding.column() == 0 ? "" : ":" + finding.column());
        }
    }

    /**
     * @param examples how many findings of one code are printed
     */
    ValidationReport(int examples) {
        this.examples = examples;
    }

    void add(String file, List<ExportFinding> findings) {
        files++;
        for (ExportFinding finding : findings) {
            Placed placed = new Placed(file, finding);
            all.add(placed);
            byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(placed);
        }
    }

    boolean isAtLeast(Severity severity) {
        return all.stream()
                .anyMatch(placed -> placed.finding().severity().compareTo(severity) <= 0);
    }

    void print(PrintWriter out) {
        byCode.values().stream()
                .sorted(
                        Comparator.comparing(
                                (List<Placed> same) -> same.get(0).finding().severity()))
                .forEach(same -> print(same, out));
    }

    private void print(List<Placed> same, PrintWriter out) {
        ExportFinding first = same.get(0).finding();
        long inFiles = same.stream().map(Placed::file).distinct().count();
        out.printf(
                "%s %s: %,d in %,d %s%n",
                first.severity().label(),
                first.code(),
                same.size(),
                inFiles,
                inFiles == 1 ? "file" : "files");
        boolean oneWay = same.stream().map(each -> each.finding().mend()).distinct().count() == 1;
        for (Placed placed : same.subList(0, Math.min(examples, same.size()))) {
            ExportFinding finding = placed.finding();
            out.println("  " + placed.place() + "  " + finding.message());
            if (!finding.value().isEmpty()) {
                out.println("      " + finding.value().replace('\n', ' '));
            }
            if (!oneWay) {
                out.println("      To mend it: " + finding.mend());
            }
        }
        if (same.size() > examples) {
            out.printf("  and %,d more%n", same.size() - examples);
        }
        if (oneWay) {
            out.println("  To mend it: " + first.mend());
        }
    }

    String lastLine() {
        return "%,d files checked: %,d errors, %,d warnings"
                .formatted(files, count(Severity.ERROR), count(Severity.WARNING));
    }

    private long count(Severity severity) {
        return all.stream().filter(placed -> placed.finding().severity() == severity).count();
    }

    /** {@code {"files": 3, "findings": [{"file": …, "line": …, …}]}}, in UTF-8. */
    byte[] json() {
        ObjectNode root = JSON.createObjectNode().put("files", files);
        ArrayNode findings = root.putArray("findings");
        for (Placed placed : all) {
            ExportFinding finding = placed.finding();
            findings.addObject()
                    .put("file", placed.file())
                    .put("line", finding.line())
                    .put("column", finding.column())
                    .put("field", finding.field())
                    .put("severity", finding.severity().label())
                    .put("code", finding.code())
                    .put("value", finding.value())
                    .put("message", finding.message())
                    .put("mend", finding.mend());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }
}
