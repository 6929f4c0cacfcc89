package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/** Spells out the ligatures of printers' fonts: {@code eﬃcient ﬂow} → {@code efficient flow}. */
final class Ligatures implements TextRule {

    private static final char FIRST = '\ufb00';
    private static final char LAST = '\ufb06';
    private static final List<String> SPELLED = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    @Override
    public String name() {
        return "ligature";
    }

    @Override
    public long signs() {
        return Signs.LIGATURE;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofUnits(text, i -> spelled(text.charAt(i)));
    }

    static boolean isOne(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static @Nullable String spelled(char c) {
        return isOne(c) ? SPELLED.get(c - FIRST) : null;
    }
}
