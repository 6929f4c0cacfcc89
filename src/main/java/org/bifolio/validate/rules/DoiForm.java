package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * A DOI begins with {@code 10.}, a registrant and a slash (ISO 26324). JATS names it by {@code
 * pub-id-type}, DSpace by its qualifier; in Dublin Core only the prefix tells it.
 */
final class DoiForm implements ValueRule {

    private static final Pattern CLAIM =
            Pattern.compile("(?i)\\s*(?:doi\\s*[:：]|(?:https?://)?(?:dx\\.)?doi\\.org/).*");

    private static final Pattern DOI =
            Pattern.compile(
                    "(?i)(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s?)?10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    @Override
    public Optional<ExportFinding> check(Value value) {
        if (!claimsDoi(value) || DOI.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                value.error(
                        "doi",
                        "This is no DOI: it would begin with 10., a number and a slash.",
                        "Copy the DOI from the article, without blanks."));
    }

    private static boolean claimsDoi(Value value) {
        return value.name().equals("doi")
                || value.field().qualifier().equals("doi")
                || (value.name().endsWith("-id")
                        && value.field().attribute("pub-id-type").equals("doi"))
                || (value.name().equals("identifier") && CLAIM.matcher(value.text()).matches());
    }
}
