package org.bifolio.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Gives back the sign that old pages replaced by a bracket: {@code (P〈0.05)} → {@code (P<0.05)}. A
 * pair of brackets stays.
 */
final class LostLessThan implements TextRule {

    private static final Pattern UNPAIRED =
            Pattern.compile("〈(?=\\s{0,2}[-+]?\\.?\\d)(?![^〈〉]{0,40}〉)");

    @Override
    public String name() {
        return "lost-less-than";
    }

    @Override
    public List<Edit> edits(String text) {
        return text.indexOf('〈') < 0 ? List.of() : Edits.ofMatches(UNPAIRED, text, match -> "<");
    }
}
