package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            Set.of("date", "issued", "available", "created", "modified", "dateAccepted");

    private static final Pattern W3CDTF =
            Pattern.compile(
                    "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])"
                            + "(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d))?)?)?");

    @Override
    public Optional<ExportFinding> check(Value value) {
        String text = value.text();
        boolean date = DATES.contains(value.name()) && !value.field().schema().isEmpty();
        if (!date || text.isEmpty() || W3CDTF.matcher(text).matches()) {
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
