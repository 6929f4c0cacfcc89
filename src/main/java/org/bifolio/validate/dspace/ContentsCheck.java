package org.bifolio.validate.dspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.input.PathName;
import org.bifolio.validate.export.ExportFinding;

/**
 * Checks {@code contents} by what DSpace's import does with it: {@code ItemImportServiceImpl} takes
 * a name as it stands, stops at a file that is not there, and passes over options it does not know.
 */
public final class ContentsCheck {

    private static final Pattern OPTION =
            Pattern.compile(
                    "bundle:.+|description:.*|permissions:\\s*-[rw]\\s+\\S.*|primary:true"
                            + "|iiif-(?:label|toc|description):.*|iiif-(?:width|height):\\d+");

    private static final String BUNDLE = "bundle:";

    /** The bundles that DSpace itself shows, fills or reads. */
    private static final Set<String> BUNDLES =
            Set.of(
                    "ORIGINAL",
                    "TEXT",
                    "THUMBNAIL",
                    "BRANDED_PREVIEW",
                    "LICENSE",
                    "CC-LICENSE",
                    "METADATA",
                    "ORE",
                    "SWORD",
                    "IIIF");

    private final String file;
    private final Predicate<String> isThere;
    private final List<ExportFinding> findings = new ArrayList<>();

    /**
     * @param file its name in findings
     * @param isThere whether the item's folder holds a file of this name
     */
    public ContentsCheck(String file, Predicate<String> isThere) {
        this.file = file;
        this.isThere = isThere;
    }

    /** What is wrong, in the order of the file; empty when all is well. */
    public List<ExportFinding> check(Contents contents) {
        Set<String> seen = new HashSet<>();
        for (ContentsLine line : contents.lines()) {
            if (!line.registered()) {
                checkName(line);
            }
            if (!seen.add(line.name())) {
                found(
                        Severity.WARNING,
                        "contents-twice",
                        line,
                        line.name(),
                        "The file is named twice, and becomes two files of the item.",
                        "Delete one of the lines.");
            }
            line.options().forEach(option -> checkOption(line, option));
        }
        return findings;
    }

    private void checkName(ContentsLine line) {
        if (PathName.leadsOut(line.name())) {
            found(
                    Severity.ERROR,
                    "contents-outside",
                    line,
                    line.name(),
                    "The name leads out of the item's folder.",
                    "Put the file into the folder, and write its name alone.");
        } else if (!isThere.test(line.name())) {
            found(
                    Severity.ERROR,
                    "contents-missing",
                    line,
                    line.name(),
                    "There is no such file in the item's folder, which stops the import.",
                    "Add the file, or correct its name, blanks included; options follow a tab.");
        }
    }

    private void checkOption(ContentsLine line, String option) {
        if (!OPTION.matcher(option).matches()) {
            found(
                    Severity.WARNING,
                    "contents-option",
                    line,
                    option,
                    "DSpace does not know the option, and passes over it.",
                    "Write bundle:NAME, permissions:-r 'group', description:TEXT or primary:true.");
        } else if (option.startsWith(BUNDLE)
                && !BUNDLES.contains(option.substring(BUNDLE.length()))) {
            found(
                    Severity.INFO,
                    "contents-bundle",
                    line,
                    option,
                    "The bundle is none that DSpace shows or fills by itself.",
                    "See whether it is meant; what readers download lies in ORIGINAL.");
        }
    }

    private void found(
            Severity severity,
            String code,
            ContentsLine line,
            String value,
            String message,
            String mend) {
        findings.add(
                new ExportFinding(
                        severity, code, file, line.number(), 0, "", value, message, mend));
    }
}
