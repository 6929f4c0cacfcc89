package org.bifolio.validate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bifolio.finding.Severity;
import org.bifolio.validate.csv.DspaceCsvCheck;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.rules.Rules;
import org.bifolio.validate.xml.XmlCheck;

/**
 * Holds exported metadata against the schema of its kind and against what importers trip over.
 * Fetches nothing. Safe for use by several threads.
 */
public final class Validation {

    private static final Comparator<ExportFinding> BY_PLACE =
            Comparator.comparingInt(ExportFinding::line)
                    .thenComparingInt(ExportFinding::column)
                    .thenComparing(ExportFinding::code);

    private final XmlCheck xml = new XmlCheck();
    private final Rules rules;

    /**
     * @param rules asked about each record
     */
    public Validation(Rules rules) {
        this.rules = rules;
    }

    /**
     * Checks one file.
     *
     * @param file its name in findings
     * @param content all its bytes
     * @return what is wrong with it, in the order of the file; empty when all is well
     */
    public List<ExportFinding> check(String file, byte[] content) {
        List<ExportFinding> findings = new ArrayList<>();
        ExportReceiver receiver = receiver(findings);
        switch (FileKind.of(content)) {
            case XML -> xml.check(file, new ByteArrayInputStream(content), receiver);
            case DSPACE_CSV -> new DspaceCsvCheck(file, receiver).check(content);
            case OTHER -> receiver.found(unknown(file));
        }
        return findings.stream().sorted(BY_PLACE).toList();
    }

    private ExportReceiver receiver(List<ExportFinding> findings) {
        return new ExportReceiver() {
            @Override
            public void read(ExportRecord whole) {
                findings.addAll(rules.check(whole));
            }

            @Override
            public void found(ExportFinding finding) {
                findings.add(finding);
            }
        };
    }

    private static ExportFinding unknown(String file) {
        return ExportFinding.ofFile(
                Severity.INFO,
                "unknown-kind",
                file,
                "This is neither XML nor a CSV file for DSpace, so it was not checked.",
                "Leave it out, or check that the export wrote the right file.");
    }
}
