package org.bifolio.validate.rules;

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

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");
    private static final Pattern SAID =
            Pattern.compile("(?i)^\\s*(?:urn:)?issn(?:\\s*[:：]\\s*|\\s+)(?<issn>\\S+)\\s*$");

    @Override
    public Optional<ExportFinding> check(Value value) {
        return claimed(value)
                .filter(claimed -> !isIssn(claimed))
                .map(
                        claimed ->
                                value.error(
                                        "issn",
                                        "This is no ISSN: four digits, a hyphen, three digits and a check digit.",
                                        "Look the ISSN up in the ISSN Portal."));
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

    private static boolean isIssn(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String digits = text.replace("-", "");
        int sum = digits.charAt(7) == 'X' ? 10 : digits.charAt(7) - '0';
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        return sum % 11 == 0;
    }
}
