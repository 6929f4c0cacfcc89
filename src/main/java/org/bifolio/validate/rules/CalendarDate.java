package org.bifolio.validate.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/** Dates that are written by a rule and stand in the calendar: no month 13, no 30 February. */
final class CalendarDate {

    private static final Pattern W3CDTF =
            Pattern.compile(
                    "\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?"
                            + "(?:Z|[+-]\\d\\d:\\d\\d))?)?)?");

    private CalendarDate() {}

    /**
     * Whether a text is a date of W3CDTF, a profile of ISO 8601: {@code 2019}, {@code 2019-04},
     * {@code 2019-04-25}, {@code 2019-04-25T12:00:00Z}.
     */
    static boolean isW3cdtf(String text) {
        try {
            return W3CDTF.matcher(text).matches() && parsed(text).isSupported(ChronoField.YEAR);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static TemporalAccessor parsed(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            case 10 -> LocalDate.parse(text);
            default -> OffsetDateTime.parse(text);
        };
    }
}
