package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Removes what nobody sees: zero-width and directional marks, soft hyphens, control characters, and
 * characters that XML 1.0 does not allow. Line ends and tabs are blanks.
 *
 * <p>{@code ma⁣chine} with an invisible separator → {@code machine}.
 */
final class InvisibleCharacters implements TextRule {

    /** Line ends of all systems, tabs, and Unicode's own line and paragraph separators. */
    private static final String LINE_ENDS = "\n\r\t\u000b\f\u0085\u2028\u2029";

    private static final char FIRST_PLAIN = '\u3000';
    private static final char LAST_PLAIN = '\ud7ff';

    @Override
    public String name() {
        return "invisible-character";
    }

    @Override
    public long signs() {
        return Signs.INVISIBLE;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofUnits(text, at -> replacement(text, at));
    }

    /** Nearly every character of a page. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= FIRST_PLAIN && c <= LAST_PLAIN);
    }

    /** All that is removed, line ends, and halves of pairs, which are removed when alone. */
    static boolean isSuspect(char c) {
        return !isPlain(c)
                && (LINE_ENDS.indexOf(c) >= 0
                        || Character.isSurrogate(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == 0xfffe
                        || c == 0xffff
                        || (c >= 0xfe00 && c <= 0xfe0f));
    }

    private static @Nullable String replacement(String text, int i) {
        char c = text.charAt(i);
        if (!isSuspect(c)) {
            return null;
        }
        if (LINE_ENDS.indexOf(c) >= 0) {
            return " ";
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, i) ? null : "";
        }
        return "";
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
