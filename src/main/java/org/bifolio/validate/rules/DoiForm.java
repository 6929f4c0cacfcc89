package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** A DOI begins with {@code 10.}, a registrant and a slash (ISO 26324). */
final class DoiForm implements ValueRule {

    private static final Pattern DOI =
            Pattern.compile("(https?://(dx\\.)?doi\\.org/|doi:)?10\\.\\d{4,9}(\\.\\d+)*/\\S+");

    @Override
    public Optional<ExportFinding> check(Value value) {

        if (!value.name().equals("doi") || DOI.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                value.error(
                        "doi",
                        "This is no DOI: it would begin with 10., a number and a slash.",
                        "Copy the DOI from the article, without blanks."));
    }
}
