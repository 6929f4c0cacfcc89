package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * Dates are those of W3CDTF, a profile of ISO 8601: {@code 2019}, {@code 2019-04}, {@code
 * 2019-04-25}. DCMI recommends it for {@code dc:date}, which may hold anything; its refinements and
 * the fields of DSpace are dates and nothing else.
 */
final class DateForm implements ValueRule {

    private static final Set<String> DATES =
            Set.of(
                    "date",
                    "issued",
                    "available",
                    "created",
                    "modified",
                    "dateAccepted",
                    "dateCopyrighted",
                    "dateSubmitted");

    /** The day from which a text may be read, as OpenAIRE has it written. */
    private static final String EMBARGO = "info:eu-repo/date/embargoEnd/";

    @Override
    public Optional<ExportFinding> check(Value value) {
        String text = value.text().replace(EMBARGO, "");
        boolean date = DATES.contains(value.name()) && !value.field().schema().isEmpty();
        if (!date || text.isEmpty() || CalendarDate.isW3cdtf(text)) {
            return Optional.empty();
        }
        return Optional.of(
                value.finding(
                        Severity.ERROR,
                        "date-form",
                        "This is not a date that machines read.",
                        "Write 2019, 2019-04 or 2019-04-30."));
    }
}
