package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;

/**
 * A date of JATS is written in elements, and once more in {@code iso-8601-date}. Each has to be a
 * date of the calendar, and both the same (JATS, {@code pub-date}; JATS4R, publication dates).
 */
final class DatesOfJats implements RecordRule {

    private static final String ISO = "iso-8601-date";
    private static final Set<String> NUMBERS = Set.of("year", "month", "day");

    /** ISO 8601 has a form without hyphens too, and leaves the time zone out. */
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    private static final Pattern LOCAL_TIME = Pattern.compile("(T[\\d:.]+)$");

    @Override
    public List<ExportFinding> check(ExportRecord whole) {
        List<ExportFinding> findings = new ArrayList<>(0);
        if (whole.kind() == ExportKind.JATS) {
            dates(whole).forEach((date, numbers) -> check(whole, date, numbers, findings));
        }
        return findings;
    }

    /** The elements that are dates, with the numbers in each. */
    private static IdentityHashMap<Field, Map<String, Integer>> dates(ExportRecord whole) {
        IdentityHashMap<Field, Map<String, Integer>> dates = new IdentityHashMap<>();
        for (Value value : whole.values()) {
            Field field = value.field();
            if (field.attributes().containsKey(ISO)) {
                dates.computeIfAbsent(field, date -> new HashMap<>());
            }
            Field around = field.parent();
            if (around != null && NUMBERS.contains(value.name()) && isDate(around)) {
                Map<String, Integer> numbers =
                        dates.computeIfAbsent(around, date -> new HashMap<>());
                if (value.text().matches("\\d{1,4}")) {
                    numbers.put(value.name(), Integer.valueOf(value.text()));
                }
            }
        }
        return dates;
    }

    /** Of a cited work the year may be told alone, and as 2019a. */
    private static boolean isDate(Field around) {
        return around.name().equals("pub-date") || around.name().equals("date");
    }

    private static void check(
            ExportRecord whole,
            Field date,
            Map<String, Integer> numbers,
            List<ExportFinding> findings) {
        Optional<String> written = written(numbers);
        boolean isThere = written.filter(text -> !CalendarDate.isW3cdtf(text)).isEmpty();
        if (!isThere) {
            findings.add(
                    finding(
                            whole,
                            date,
                            written.orElseThrow(),
                            "date-form",
                            "The calendar has no such day.",
                            "Correct day or month."));
        }
        if (!date.attributes().containsKey(ISO)) {
            return;
        }
        String iso = date.attribute(ISO).strip();
        List<String> days = Stream.of(iso.split("/", 2)).map(DatesOfJats::inFull).toList();
        if (!days.stream().allMatch(CalendarDate::isW3cdtf)) {
            findings.add(
                    finding(
                            whole,
                            date,
                            iso,
                            "date-form",
                            "iso-8601-date is not a date that machines read.",
                            "Write 2019, 2019-04 or 2019-04-30."));
        } else if (isThere && written.isPresent() && !agree(days.get(0), written.get())) {
            findings.add(
                    finding(
                            whole,
                            date,
                            iso,
                            "date-differs",
                            "iso-8601-date says another date than the elements in it, which say %s."
                                    .formatted(written.get()),
                            "Correct one of the two."));
        }
    }

    /** {@code 2019-04-30}, as far as the numbers go and are in the range that each may have. */
    private static Optional<String> written(Map<String, Integer> numbers) {
        int year = numbers.getOrDefault("year", 0);
        int month = numbers.getOrDefault("month", 0);
        int day = numbers.getOrDefault("day", 0);
        if (year < 1000 || month > 12 || day > 31) {
            return Optional.empty(); // said of the number already
        }
        String text = String.valueOf(year);
        text += month == 0 ? "" : "-%02d".formatted(month);
        return Optional.of(text + (month == 0 || day == 0 ? "" : "-%02d".formatted(day)));
    }

    private static String inFull(String iso) {
        String extended = BASIC.matcher(iso).replaceFirst("$1-$2-$3");
        return LOCAL_TIME.matcher(extended).replaceFirst("$1Z");
    }

    /** One may tell the year only, and the other the day. */
    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static ExportFinding finding(
            ExportRecord whole, Field date, String text, String code, String message, String mend) {
        return new ExportFinding(
                Severity.WARNING,
                code,
                whole.file(),
                date.line(),
                date.column(),
                date.path(),
                Excerpt.of(text),
                message,
                mend);
    }
}
