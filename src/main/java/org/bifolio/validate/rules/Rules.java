package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;
import org.bifolio.validate.profile.Profiles;

/**
 * What a schema lets pass and a catalogue should not: each value, and the values of a record
 * together. Safe for use by several threads.
 */
public final class Rules {

    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern SUBJECTS = Pattern.compile("subject|kwd");
    private static final Pattern DATES = Pattern.compile("date|issued|available|created|modified");

    private final List<ValueRule> ofValues =
            List.of(
                    new PatternRule(
                            Severity.ERROR,
                            "mojibake",
                            ANY,
                            Pattern.compile(
                                    "\\uFFFD|锟斤拷|[\u00C3\u00C2\u00E4-\u00E9][\\u0080-\\u00BF]"),
                            "Characters were read in the wrong encoding.",
                            "Export again in UTF-8, or convert the source from GBK before."),
                    new PatternRule(
                            Severity.WARNING,
                            "page-furniture",
                            ANY,
                            Pattern.compile(
                                    "被引量[:：]|展开更多|收起$|(?:^|\\s)认领(?:$|\\s)|\\b(?:MORE|FEWER)$"),
                            "The value holds words of the web page that it was taken from.",
                            "Delete these words; they are no part of the article."),
                    new PatternRule(
                            Severity.WARNING,
                            "whole-list",
                            SUBJECTS,
                            Pattern.compile("[;；]\\s*\\S|\\|\\||(?:[,，、][^,，、]+){2}"),
                            "One subject holds a whole list.",
                            "Write each keyword in an element of its own."),
                    new PatternRule(
                            Severity.ERROR,
                            "date-form",
                            DATES,
                            Pattern.compile(
                                    "^(?!\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])"
                                            + "(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))?)?)?$)"),
                            "The date is not in the form of W3CDTF.",
                            "Write 2019, 2019-04 or 2019-04-30."),
                    new PatternRule(
                            Severity.WARNING,
                            "empty-element",
                            SUBJECTS,
                            Pattern.compile("^$"),
                            "A keyword is empty.",
                            "Leave it out."),
                    new LanguageTagForm(),
                    new LanguageTagTruth(),
                    new FormulaCell(),
                    new IssnChecksum(),
                    new OrcidChecksum(),
                    new DoiForm(),
                    new ControlCharacters(),
                    new GluedEnglish());

    private final List<RecordRule> ofRecords;

    /**
     * @param profiles what the targets of the exports demand
     */
    public Rules(Profiles profiles) {
        ofRecords = List.of(new RepeatedKeyword(), profiles::check);
    }

    /**
     * Asks all rules about one record.
     *
     * @return what is wrong, in no promised order; empty when all is well
     */
    public List<ExportFinding> check(ExportRecord whole) {
        List<ExportFinding> findings = new ArrayList<>();
        for (Value value : whole.values()) {
            for (ValueRule rule : ofValues) {
                rule.check(value).ifPresent(findings::add);
            }
        }
        for (RecordRule rule : ofRecords) {
            findings.addAll(rule.check(whole));
        }
        return findings;
    }
}
