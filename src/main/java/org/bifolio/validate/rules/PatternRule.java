package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * A rule for single values that a pattern tells.
 *
 * @param elements local names of the elements it is for; empty for all
 * @param wrong found in a value that breaks the rule
 */
record PatternRule(
        Severity severity,
        String code,
        Pattern elements,
        Pattern wrong,
        String message,
        String mend)
        implements ValueRule {

    @Override
    public Optional<ExportFinding> check(Value value) {
        boolean broken =
                elements.matcher(value.name()).matches() && wrong.matcher(value.text()).find();
        return broken
                ? Optional.of(value.finding(severity, code, message, mend))
                : Optional.empty();
    }
}
