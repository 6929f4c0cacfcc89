package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * A Chinese text and its translation in one value: {@code 县域图书馆研究 A Study of County Libraries}. A
 * few English words within Chinese are a term, so the English has to be a run of words behind the
 * Chinese and longer than it.
 */
final class MixedLanguages implements ValueRule {

    private static final Set<String> FIELDS =
            Set.of(
                    "title",
                    "article-title",
                    "trans-title",
                    "description",
                    "abstract",
                    "p",
                    "publisher",
                    "journal-title");

    private static final Pattern ENGLISH_BEHIND =
            Pattern.compile(
                    "^[^\\p{IsLatin}]*\\p{IsHan}[^\\p{IsLatin}]*?"
                            + "(?<english>\\p{IsLatin}+(?:[\\s,;:'’&-]+\\p{IsLatin}+){3,}[^\\p{IsHan}]*)$");

    @Override
    public Optional<ExportFinding> check(Value value) {
        if (!FIELDS.contains(value.name())) {
            return Optional.empty();
        }
        Matcher mixed = ENGLISH_BEHIND.matcher(value.text());
        if (!mixed.find() || letters(mixed.group("english")) < 2 * han(value.text())) {
            return Optional.empty();
        }
        return Optional.of(
                value.finding(
                        Severity.WARNING,
                        "mixed-languages",
                        mixed.start("english"),
                        mixed.end("english"),
                        "A Chinese text and its translation stand in one value.",
                        "Write each language in an element of its own, with its tag."));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static long han(String text) {
        return text.codePoints().filter(Character::isIdeographic).count();
    }
}
