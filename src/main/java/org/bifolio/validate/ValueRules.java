package org.bifolio.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;

/** What a schema lets pass and a catalogue should not: each value, and the values together. */
final class ValueRules {

    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern SUBJECTS = Pattern.compile("subject|kwd");
    private static final Pattern DATES = Pattern.compile("date|issued|available|created|modified");

    private static final List<ValueCheck> RULES =
            List.of(
                    new ValueRule(
                            Severity.ERROR,
                            "mojibake",
                            ANY,
                            Pattern.compile(
                                    "\\uFFFD|锟斤拷|[\u00C3\u00C2\u00E4-\u00E9][\\u0080-\\u00BF]"),
                            "Characters were read in the wrong encoding.",
                            "Export again in UTF-8, or convert the source from GBK before."),
                    new ValueRule(
                            Severity.WARNING,
                            "page-furniture",
                            ANY,
                            Pattern.compile(
                                    "被引量[:：]|展开更多|收起$|(?:^|\\s)认领(?:$|\\s)|\\b(?:MORE|FEWER)$"),
                            "The value holds words of the web page that it was taken from.",
                            "Delete these words; they are no part of the article."),
                    new ValueRule(
                            Severity.WARNING,
                            "whole-list",
                            SUBJECTS,
                            Pattern.compile("[;；]\\s*\\S|\\|\\||(?:[,，、][^,，、]+){2}"),
                            "One subject holds a whole list.",
                            "Write each keyword in an element of its own."),
                    new ValueRule(
                            Severity.ERROR,
                            "date-form",
                            DATES,
                            Pattern.compile(
                                    "^(?!\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])"
                                            + "(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))?)?)?$)"),
                            "The date is not in the form of W3CDTF.",
                            "Write 2019, 2019-04 or 2019-04-30."),
                    new IssnChecksum(),
                    new OrcidChecksum(),
                    new DoiForm(),
                    new ControlCharacters(),
                    new GluedEnglish());

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final int SHORTEST_PROSE = 40;

    List<ExportFinding> check(List<ExportValue> values) {
        List<ExportFinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ExportValue value : values) {
            for (ValueCheck rule : RULES) {
                rule.check(value).ifPresent(findings::add);
            }
            language(value, findings);
            repeated(value, seen, findings);
        }
        return findings;
    }

    /** BCP 47, RFC 5646 section 2.1; and whether the value is in that language at all. */
    private static void language(ExportValue value, List<ExportFinding> findings) {
        String lang = value.lang();
        if (!lang.isEmpty() && !TAG.matcher(lang).matches()) {
            findings.add(
                    value.warning(
                            "language-tag",
                            "'" + lang + "' is no language tag.",
                            "Write " + lang.replace('_', '-') + " or its first part alone."));
        }
        long han = value.text().codePoints().filter(Character::isIdeographic).count();
        long letters = value.text().codePoints().filter(Character::isLetter).count();
        boolean chineseAsEnglish = lang.startsWith("en") && 2 * han > letters;
        boolean englishAsChinese = lang.startsWith("zh") && han == 0 && letters >= SHORTEST_PROSE;
        if (chineseAsEnglish || englishAsChinese) {
            findings.add(
                    value.warning(
                            "language-untrue",
                            "The value is not in the language '" + lang + "'.",
                            "Correct xml:lang, or move the value to its own language."));
        }
    }

    /** The same value twice under one name; names and numbers inside a structure may recur. */
    private static void repeated(
            ExportValue value, Set<String> seen, List<ExportFinding> findings) {
        boolean listed = SUBJECTS.matcher(value.element()).matches();
        if (listed && !seen.add(value.lang() + '\t' + value.text())) {
            findings.add(
                    value.warning(
                            "repeated-value",
                            "The same keyword stands twice.",
                            "Delete one of the two."));
        }
        if (value.text().isEmpty() && listed) {
            findings.add(value.warning("empty-element", "A keyword is empty.", "Leave it out."));
        }
    }
}
