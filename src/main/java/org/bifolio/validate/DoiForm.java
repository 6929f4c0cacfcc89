package org.bifolio.validate;

import java.util.Optional;
import java.util.regex.Pattern;

/** A DOI begins with {@code 10.}, a registrant and a slash (ISO 26324). */
final class DoiForm implements ValueCheck {

    private static final Pattern DOI =
            Pattern.compile("(https?://(dx\\.)?doi\\.org/|doi:)?10\\.\\d{4,9}(\\.\\d+)*/\\S+");

    @Override
    public Optional<ExportFinding> check(ExportValue value) {

        if (!value.element().equals("doi") || DOI.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                value.error(
                        "doi",
                        "This is no DOI: it would begin with 10., a number and a slash.",
                        "Copy the DOI from the article, without blanks."));
    }
}
