package org.bifolio.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Severity;
import org.bifolio.validate.csv.ArticlesCsvCheck;
import org.bifolio.validate.csv.DspaceCsvCheck;
import org.bifolio.validate.csv.FieldRegistry;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.rules.Rules;
import org.bifolio.validate.xml.XmlCheck;

/**
 * Holds exported metadata against the schema of its kind and against what importers trip over.
 * Fetches nothing. Safe for use by several threads.
 */
public final class Validation {

    private final XmlCheck xml = new XmlCheck();
    private final Rules rules;
    private final FieldRegistry registry;

    /**
     * @param rules asked about each record
     * @param registry the fields that CSV and items for DSpace may name
     */
    public Validation(Rules rules, FieldRegistry registry) {
        this.rules = rules;
        this.registry = registry;
    }

    /** The same for a DSpace with the fields of its installation. */
    public Validation(Rules rules) {
        this(rules, FieldRegistry.shipped());
    }

    /**
     * Checks one file.
     *
     * @param file its name in findings
     * @param content read once, from the beginning to the end
     * @return what is wrong with it, in the order of the file; empty when all is well
     * @throws IOException when the disk fails; never for what the file holds
     */
    public List<ExportFinding> check(String file, InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content);
        Gathering findings = new Gathering(file, rules);
        switch (kind(in)) {
            case XML -> xml.check(file, in, new RegisteredFields(registry, findings));
            case DSPACE_CSV -> new DspaceCsvCheck(file, registry, findings).check(in);
            case ARTICLES_CSV -> new ArticlesCsvCheck(file, findings).check(in);
            case UTF_16 -> findings.found(utf16(file));
            case OTHER -> checkOther(file, in, findings);
        }
        return findings.inOrder();
    }

    /** What begins neither as XML nor as CSV: the name may still say what it should be. */
    private void checkOther(String file, InputStream in, Gathering findings) throws IOException {
        in.mark(1);
        boolean isEmpty = in.read() < 0;
        in.reset();
        if (isEmpty) {
            findings.found(
                    ExportFinding.ofFile(
                            Severity.ERROR,
                            "empty-file",
                            file,
                            "The file is empty.",
                            "Export it again; an export that broke off leaves such files."));
        } else if (file.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            xml.check(file, in, findings);
        } else {
            findings.found(unknown(file));
        }
    }

    private static FileKind kind(InputStream in) throws IOException {
        in.mark(FileKind.HEAD);
        byte[] head = in.readNBytes(FileKind.HEAD);
        in.reset();
        return FileKind.of(head);
    }

    private static ExportFinding utf16(String file) {
        return ExportFinding.ofFile(
                Severity.ERROR,
                "encoding",
                file,
                "The file is UTF-16, which no importer of CSV reads.",
                "Save it as UTF-8 without BOM.");
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
