package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** The form and the check character of an ORCID iD, by ISO 7064 MOD 11-2. */
final class OrcidChecksum implements ValueRule {

    private static final Pattern ADDRESS = Pattern.compile("orcid\\.org/(?<id>[\\w-]+)");
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    @Override
    public Optional<ExportFinding> check(Value value) {
        return claimed(value)
                .filter(id -> !isOrcid(id))
                .map(
                        id ->
                                value.error(
                                        "orcid",
                                        "This is no ORCID iD: its digits and its check character do"
                                                + " not agree.",
                                        "Ask its owner, or look the person up at ORCID."));
    }

    private static Optional<String> claimed(Value value) {
        Matcher address = ADDRESS.matcher(value.text());
        if (address.find()) {
            return Optional.of(address.group("id"));
        }
        boolean made =
                value.field().attribute("contrib-id-type").equals("orcid")
                        || value.field().qualifier().equals("orcid");
        return made ? Optional.of(value.text()) : Optional.empty();
    }

    private static boolean isOrcid(String id) {
        return FORM.matcher(id).matches() && checksum(id.replace("-", "")) == 1;
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
