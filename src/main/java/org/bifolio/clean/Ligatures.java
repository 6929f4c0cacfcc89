package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;

/** Spells out the ligatures of printers' fonts: {@code eﬃcient ﬂow} → {@code efficient flow}. */
final class Ligatures implements TextRule {

    private static final char FIRST = '\ufb00';
    private static final List<String> SPELLED = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    @Override
    public String name() {
        return "ligature";
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofUnits(
                text,
                i -> {
                    int which = text.charAt(i) - FIRST;
                    return which >= 0 && which < SPELLED.size() ? SPELLED.get(which) : null;
                });
    }
}
