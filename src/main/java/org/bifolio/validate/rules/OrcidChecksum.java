package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** The check character of an ORCID iD, by ISO 7064 MOD 11-2. */
final class OrcidChecksum implements ValueRule {

    private static final Pattern ORCID =
            Pattern.compile("orcid\\.org/(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");

    @Override
    public Optional<ExportFinding> check(Value value) {

        Matcher orcid = ORCID.matcher(value.text());
        if (!orcid.find() || checksum(orcid.group(1).replace("-", "")) == 1) {
            return Optional.empty();
        }
        return Optional.of(
                value.error(
                        "orcid",
                        "The check character of this ORCID iD does not agree with its digits.",
                        "Ask its owner, or look the person up at ORCID."));
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum = (sum + digits.charAt(i) - '0') * 2;
        }
        char last = digits.charAt(digits.length() - 1);
        return (sum + (last == 'X' ? 10 : last - '0')) % 11;
    }
}
