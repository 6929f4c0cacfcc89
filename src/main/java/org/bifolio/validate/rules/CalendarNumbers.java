package org.bifolio.validate.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** The parts of a date in JATS are numbers of the calendar, not words (JATS, {@code date}). */
final class CalendarNumbers implements ValueRule {

    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "year", Pattern.compile("[12]\\d{3}"),
                    "month", Pattern.compile("0?[1-9]|1[0-2]"),
                    "day", Pattern.compile("0?[1-9]|[12]\\d|3[01]"));

    @Override
    public Optional<ExportFinding> check(Value value) {
        Pattern form = FORMS.get(value.name());
        if (form == null) {
            return Optional.empty();
        }
        boolean date = value.field().isWithin("pub-date") || value.field().isWithin("date");
        if (!date || form.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                value.warning(
                        "date-form",
                        "This is no " + value.name() + " of the calendar.",
                        "Write it as a number, such as 2019, 4 and 30."));
    }
}
