package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * Language tags of XML are those of BCP 47 (RFC 5646, section 2.1): {@code zh-CN}, never {@code
 * zh_CN}. The languages of DSpace are written like those of Java, so there it may be.
 */
final class LanguageTagForm implements ValueRule {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    @Override
    public Optional<ExportFinding> check(Value value) {
        String lang =
                value.kind().isOfDspace() ? value.language().replace('_', '-') : value.language();
        if (lang.isEmpty() || TAG.matcher(lang).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                value.warning(
                        "language-tag",
                        "'" + lang + "' is no language tag.",
                        "Write " + lang.replace('_', '-') + " or its first part alone."));
    }
}
