package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;

/** A rule without those of its changes that are less sure than the user wants. */
record SureEnough(TextRule rule, double leastConfidence) implements TextRule {

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public boolean concerns(Signs signs) {
        return rule.concerns(signs);
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = rule.edits(text);
        for (Edit edit : edits) {
            if (!isSure(edit)) {
                return edits.stream().filter(this::isSure).toList();
            }
        }
        return edits;
    }

    private boolean isSure(Edit edit) {
        return edit.confidence() >= leastConfidence;
    }
}
