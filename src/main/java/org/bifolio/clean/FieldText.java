package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;
import org.bifolio.finding.Repair;

/** A field's text on its way from the page to the record, with the history of its repairs. */
final class FieldText {

    /**
     * Rules make room for each other; a text that still changes after so many rounds is left as it
     * stands.
     */
    private static final int MOST_ROUNDS = 5;

    private final String field;
    private final List<Repair> repairs = new ArrayList<>();
    private String text;

    /**
     * @param field path of the field in records.jsonl
     * @param text as the page has it
     */
    FieldText(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The same text and history under another path, for a value whose place becomes known late. */
    FieldText renamed(String newField) {
        FieldText renamed = new FieldText(newField, text);
        for (Repair repair : repairs) {
            renamed.repairs.add(
                    new Repair(
                            newField,
                            repair.rule(),
                            repair.offset(),
                            repair.before(),
                            repair.after(),
                            repair.confidence(),
                            repair.evidence()));
        }
        return renamed;
    }

    String text() {
        return text;
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** A copy to try repairs on. */
    FieldText copy() {
        return renamed(field);
    }

    /** Takes over what was tried on a copy. */
    void continueAs(FieldText tried) {
        repairs.clear();
        repairs.addAll(tried.repairs);
        text = tried.text;
    }

    /**
     * Applies rules in their order, again and again until each has seen the text as it stands and
     * found nothing.
     */
    FieldText clean(RuleChain rules) {
        long signs = Signs.of(text);
        int quiet = 0;
        int most = rules.concerns(signs) ? MOST_ROUNDS * rules.length() : 0;
        for (int turn = 0; quiet < rules.length() && turn < most; turn++) {
            int place = turn % rules.length();
            List<Edit> edits = rules.edits(place, signs, text);
            quiet++;
            if (!edits.isEmpty()) {
                apply(rules.name(place), edits);
                signs = Signs.of(text);
                quiet = 0;
            }
        }
        return this;
    }

    /** Makes the changes of one rule, whose offsets all count in the text as it stands now. */
    void apply(String rule, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        StringBuilder changed = new StringBuilder(text.length() + edits.size());
        int copied = 0;
        for (Edit edit : edits) {
            changed.append(text, copied, edit.offset());
            repairs.add(
                    new Repair(
                            field,
                            rule,
                            changed.length(),
                            edit.before(),
                            edit.after(),
                            edit.confidence(),
                            edit.evidence()));
            changed.append(edit.after());
            copied = edit.offset() + edit.before().length();
        }
        text = changed.append(text, copied, text.length()).toString();
    }

    /** Replaces the whole text, where the form of a value changes and not a place in it. */
    void become(String rule, String after, double confidence, String evidence) {
        if (!after.equals(text)) {
            apply(rule, List.of(new Edit(0, text, after, confidence, evidence)));
        }
    }
}
