package org.bifolio.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;

/**
 * A rule for single values that a pattern tells.
 *
 * @param elements local names of the elements it is for; empty for all
 * @param wrong found in a value that breaks the rule
 */
record ValueRule(
        Severity severity,
        String code,
        Pattern elements,
        Pattern wrong,
        String message,
        String mend)
        implements ValueCheck {

    @Override
    public Optional<ExportFinding> check(ExportValue value) {
        boolean broken =
                elements.matcher(value.element()).matches() && wrong.matcher(value.text()).find();
        return broken
                ? Optional.of(value.finding(severity, code, message, mend))
                : Optional.empty();
    }
}
