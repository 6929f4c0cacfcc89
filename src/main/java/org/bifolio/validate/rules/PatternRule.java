package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * A rule that a pattern tells, wherever it is found in a value.
 *
 * @param fields their names without prefix; empty for all
 * @param wrong what a finding marks
 */
record PatternRule(
        Severity severity,
        String code,
        Set<String> fields,
        Pattern wrong,
        String message,
        String mend)
        implements ValueRule {

    @Override
    public Optional<ExportFinding> check(Value value) {
        if (!fields.isEmpty() && !fields.contains(value.name())) {
            return Optional.empty();
        }
        Matcher found = wrong.matcher(value.text());
        return found.find()
                ? Optional.of(
                        value.finding(severity, code, found.start(), found.end(), message, mend))
                : Optional.empty();
    }
}
