package org.bifolio.validate;

import java.util.Comparator;
import java.util.List;
import org.bifolio.finding.Severity;

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
    private final DspaceCsvCheck dspace = new DspaceCsvCheck();

    /**
     * Checks one file.
     *
     * @param file all its bytes
     * @return what is wrong with it, in the order of the file; empty when all is well
     */
    public List<ExportFinding> check(byte[] file) {
        List<ExportFinding> findings =
                switch (ExportKind.of(file)) {
                    case XML -> xml.check(file);
                    case DSPACE_CSV -> dspace.check(file);
                    case OTHER -> List.of(unknown());
                };
        return findings.stream().sorted(BY_PLACE).toList();
    }

    private static ExportFinding unknown() {
        return new ExportFinding(
                Severity.INFO,
                "unknown-kind",
                0,
                0,
                "",
                "This is neither XML nor a CSV file for DSpace, so it was not checked.",
                "Leave it out, or check that the export wrote the right file.");
    }
}
