package org.bifolio.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;

/** Dublin Core and JATS: first the schema, then, of what can be read, each value. */
final class XmlCheck {

    /** The JDK tells a wrong value twice: of its type, and of the attribute or element. */
    private static final Pattern CONSEQUENCE =
            Pattern.compile("cvc-(?:attribute\\.3|type\\.3\\.1\\.3)");

    private final SchemaSet schemas = new SchemaSet();
    private final ValueRules rules = new ValueRules();

    List<ExportFinding> check(byte[] file) {
        List<SchemaMistake> mistakes = schemas.validate(file);
        List<ExportFinding> findings = new ArrayList<>();
        mistakes.stream()
                .filter(mistake -> !CONSEQUENCE.matcher(mistake.message()).lookingAt())
                .forEach(mistake -> findings.add(finding(mistake)));
        if (mistakes.stream().noneMatch(SchemaMistake::endsReading)) {
            findings.addAll(rules.check(XmlValues.of(file)));
        }
        return findings;
    }

    private static ExportFinding finding(SchemaMistake mistake) {
        boolean unreadable = mistake.endsReading();
        return new ExportFinding(
                Severity.ERROR,
                unreadable ? "not-readable" : "not-valid",
                Math.max(0, mistake.line()),
                Math.max(0, mistake.column()),
                "",
                (unreadable ? "The file cannot be read further: " : "The schema forbids it: ")
                        + mistake.message(),
                unreadable
                        ? "Export the file again; what follows this place was not checked."
                        : "Change the mapping or template that writes this element.");
    }
}
