package org.bifolio.validate.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * The form and the check digit of ISO 3297, in the elements that are made for it and wherever a
 * value says {@code ISSN}.
 */
final class IssnChecksum implements ValueRule {

    private static final Pattern CHARACTERS = Pattern.compile("\\d{7}[\\dX]");

    /** Hyphens, dashes and blanks. */
    private static final Pattern OTHERS = Pattern.compile("[\\p{Pd}\\s]");

    private static final Pattern SAID =
            Pattern.compile("(?i)^\\s*(?:urn:)?issn(?:\\s*[:：]\\s*|\\s+)(?<issn>\\S+)\\s*$");

    @Override
    public Optional<ExportFinding> check(Value value) {
        return claimed(value).flatMap(claimed -> check(value, claimed));
    }

    private static Optional<ExportFinding> check(Value value, String claimed) {
        String characters = OTHERS.matcher(claimed).replaceAll("").toUpperCase(Locale.ROOT);
        if (!CHARACTERS.matcher(characters).matches()) {
            return Optional.of(
                    value.error(
                            "issn",
                            "This is no ISSN: four digits, a hyphen, three digits and a check digit.",
                            "Look the ISSN up in the ISSN Portal."));
        }
        if (!isRight(characters)) {
            return Optional.of(
                    value.error(
                            "issn",
                            "The check digit of this ISSN does not fit, so one of its digits is wrong.",
                            "Look the ISSN up in the ISSN Portal."));
        }
        String written = characters.substring(0, 4) + "-" + characters.substring(4);
        return written.equals(claimed)
                ? Optional.empty()
                : Optional.of(
                        value.error(
                                "issn",
                                "This ISSN is right, and not written as one: a hyphen parts its"
                                        + " two groups of four, and an X is a capital.",
                                "Write %s.".formatted(written)));
    }

    /** What ought to be an ISSN. */
    private static Optional<String> claimed(Value value) {
        Matcher said = SAID.matcher(value.text());
        if (said.find()) {
            return Optional.of(said.group("issn"));
        }
        boolean made =
                value.name().endsWith("issn")
                        || value.field().qualifier().endsWith("issn")
                        || value.field().attribute("journal-id-type").equals("issn");
        return made ? Optional.of(value.text()) : Optional.empty();
    }

    /** The weighted sum of all digits is a multiple of 11. */
    private static boolean isRight(String digits) {
        int sum = digits.charAt(7) == 'X' ? 10 : digits.charAt(7) - '0';
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        return sum % 11 == 0;
    }
}
