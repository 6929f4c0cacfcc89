package org.bifolio.validate.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * Language tags of XML are those of BCP 47 (RFC 5646, section 2.1): {@code zh-CN}, never {@code
 * zh_CN}. They begin with a code of ISO 639, so {@code cn}, which is a country, is none. The
 * languages of DSpace are written like those of Java, so there it may be {@code zh_CN}.
 */
final class LanguageTagForm implements ValueRule {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*");

    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    @Override
    public Optional<ExportFinding> check(Value value) {
        String written = value.language();
        String lang = value.kind().isOfDspace() ? written.replace('_', '-') : written;
        if (lang.isEmpty() || isTag(lang)) {
            return Optional.empty();
        }
        String hyphened = lang.replace('_', '-');
        return Optional.of(
                value.warning(
                        "language-tag",
                        "'" + written + "' is no language tag.",
                        isTag(hyphened)
                                ? "Write " + hyphened + " or its first part alone."
                                : "Write a code of ISO 639, such as zh, en or ja."));
    }

    private static boolean isTag(String lang) {
        Matcher tag = TAG.matcher(lang);
        if (!tag.matches()) {
            return false;
        }
        String first = tag.group(1).toLowerCase(Locale.ROOT);
        return first.length() == 3 || OF_TWO_LETTERS.contains(first);
    }
}
