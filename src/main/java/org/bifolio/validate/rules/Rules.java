package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;
import org.bifolio.validate.profile.Profiles;

/**
 * What a schema lets pass and a catalogue should not: each value, and the values of a record
 * together. Safe for use by several threads.
 */
public final class Rules {

    private final List<ValueRule> ofValues =
            Stream.concat(
                            PatternRules.ALL_RULES.stream(),
                            Stream.of(
                                    new LostEncoding(),
                                    new ControlCharacters(),
                                    new EmptyElement(),
                                    new LanguageTagForm(),
                                    new LanguageTagTruth(),
                                    new MixedLanguages(),
                                    new DateForm(),
                                    new CalendarNumbers(),
                                    new IssnChecksum(),
                                    new OrcidChecksum(),
                                    new DoiForm(),
                                    new FormulaCell(),
                                    new GluedEnglish()))
                    .toList();

    private final List<RecordRule> ofRecords;

    /**
     * @param profiles what the targets of the exports demand
     */
    public Rules(Profiles profiles) {
        ofRecords =
                List.of(
                        new RepeatedValue(),
                        new SecondLanguage(),
                        new DatesOfJats(),
                        new PageNumbers(),
                        profiles::check);
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
