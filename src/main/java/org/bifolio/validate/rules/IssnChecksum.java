package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** The form and the check digit of ISO 3297. */
final class IssnChecksum implements ValueRule {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    @Override
    public Optional<ExportFinding> check(Value value) {

        if (!value.name().endsWith("issn") || isIssn(value.text())) {
            return Optional.empty();
        }
        return Optional.of(
                value.error(
                        "issn",
                        "This is no ISSN: four digits, a hyphen, three digits and a check digit.",
                        "Look the ISSN up in the ISSN Portal."));
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
