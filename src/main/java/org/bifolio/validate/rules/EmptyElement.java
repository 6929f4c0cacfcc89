package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * An element that says nothing: importers make an empty field of it. In JATS some elements are
 * empty by design, so only those are asked that hold the text of front matter.
 */
final class EmptyElement implements ValueRule {

    private static final Set<String> OF_JATS =
            Set.of(
                    "abstract",
                    "aff",
                    "article-id",
                    "article-title",
                    "award-id",
                    "contrib-id",
                    "fpage",
                    "funding-source",
                    "given-names",
                    "institution",
                    "issn",
                    "issue",
                    "journal-id",
                    "journal-title",
                    "kwd",
                    "lpage",
                    "meta-value",
                    "publisher-name",
                    "string-name",
                    "subject",
                    "surname",
                    "trans-abstract",
                    "trans-title",
                    "volume",
                    "year");

    @Override
    public Optional<ExportFinding> check(Value value) {
        boolean asked =
                switch (value.kind()) {
                    case JATS -> OF_JATS.contains(value.name());
                    case OAI_DC, QUALIFIED_DC -> !value.field().schema().isEmpty();
                    case DSPACE_ARCHIVE -> value.field().label().equals("dcvalue");
                    default -> false;
                };
        if (!asked || !value.text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                value.finding(
                        Severity.WARNING,
                        "empty-element",
                        "The element " + value.field().label() + " is empty.",
                        "Leave it out, or fill it."));
    }
}
