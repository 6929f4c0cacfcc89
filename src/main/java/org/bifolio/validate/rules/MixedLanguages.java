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

    private static final Pattern ENGLISH =
            Pattern.compile("[^\\p{IsLatin}]*(\\p{IsLatin}+(?:[\\s,;:'’&-]+\\p{IsLatin}+){3,}.*)");

    @Override
    public Optional<ExportFinding> check(Value value) {
        if (!FIELDS.contains(value.name())) {
            return Optional.empty();
        }
        String text = value.text();
        int behind = afterLastHan(text);
        Matcher english = ENGLISH.matcher(text).region(behind, text.length());
        boolean mixed =
                behind > 0
                        && english.lookingAt()
                        && letters(english.group(1)) >= 2 * han(text.substring(0, behind));
        return mixed
                ? Optional.of(finding(value, english.start(1), english.end(1)))
                : Optional.empty();
    }

    /** 0 where there is no Chinese. */
    private static int afterLastHan(String text) {
        int end = text.length();
        while (end > 0 && !Character.isIdeographic(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    private static ExportFinding finding(Value value, int start, int end) {
        return value.finding(
                Severity.WARNING,
                "mixed-languages",
                start,
                end,
                "A Chinese text and its translation stand in one value.",
                "Write each language in an element of its own, with its tag.");
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static long han(String text) {
        return text.codePoints().filter(Character::isIdeographic).count();
    }
}
