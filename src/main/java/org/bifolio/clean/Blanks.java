package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;

/**
 * One blank where there are several or a wide one, none at the ends and none before closing
 * punctuation, as old pages have it.
 *
 * <p>{@code 成熟果实的主要色素 ,其含量 } → {@code 成熟果实的主要色素,其含量}; {@code wind tunnel　test} → {@code wind tunnel
 * test}.
 */
final class Blanks implements TextRule {

    private static final char FIRST_CHINESE = '\u2e80';
    private static final String CLOSING = ",.;:!?)]，。；：！？）】》、”";

    @Override
    public String name() {
        return "blank";
    }

    @Override
    public long signs() {
        return Signs.LOOSE_BLANK | Signs.WIDE_BLANK;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            String after = isWanted(text, i, end) ? " " : "";
            if (end - i != after.length() || text.charAt(i) != ' ') {
                edits.add(Edit.certain(i, text.substring(i, end), after));
            }
            i = end;
        }
        return edits;
    }

    private static boolean isWanted(String text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        return !isBehindChinese(text.charAt(start - 1)) || CLOSING.indexOf(text.charAt(end)) < 0;
    }

    /** Whether a blank behind it is no blank before closing punctuation. */
    static boolean isBehindChinese(char before) {
        return before >= FIRST_CHINESE;
    }

    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\u00a0' && isWideBlank(c));
    }

    private static boolean isWideBlank(char c) {
        return c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f';
    }
}
