package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;

/**
 * Rules in the order in which a text meets them: those that the user has left on, without those of
 * their changes that are less sure than the user wants.
 */
final class RuleChain {

    private final Link[] links;
    private final long signs;

    RuleChain(List<TextRule> rules, CleaningSettings settings) {
        links =
                rules.stream()
                        .filter(rule -> settings.isOn(rule.name()))
                        .map(rule -> Link.of(rule, settings))
                        .toArray(Link[]::new);
        long all = 0;
        for (Link link : links) {
            all |= link.signs;
        }
        signs = all;
    }

    private record Link(TextRule rule, long signs, double leastConfidence) {

        static Link of(TextRule rule, CleaningSettings settings) {
            return new Link(rule, rule.signs(), settings.leastConfidence(rule.name()));
        }

        boolean isSure(Edit edit) {
            return edit.confidence() >= leastConfidence;
        }
    }

    int length() {
        return links.length;
    }

    String name(int place) {
        return links[place].rule.name();
    }

    /** Whether any rule may find something in a text with these {@link Signs}. */
    boolean concerns(long textSigns) {
        return (signs & textSigns) != 0;
    }

    /** The changes of the rule at this place, which is only asked where the signs concern it. */
    List<Edit> edits(int place, long textSigns, String text) {
        Link link = links[place];
        if ((link.signs & textSigns) == 0) {
            return List.of();
        }
        List<Edit> edits = link.rule.edits(text);
        for (Edit edit : edits) {
            if (!link.isSure(edit)) {
                return edits.stream().filter(link::isSure).toList();
            }
        }
        return edits;
    }
}
