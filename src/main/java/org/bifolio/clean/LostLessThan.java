package org.bifolio.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Gives back the signs that old pages replaced by brackets: {@code (P〈0.05)} → {@code (P<0.05)},
 * {@code P〉0.05} → {@code P>0.05}. A pair of brackets stays: {@code 〈1984〉}.
 */
final class LostLessThan implements TextRule {

    /** A bracket before a number: behind a Latin letter, or with no other half near. */
    private static final Pattern LOST =
            Pattern.compile(
                    "(?:(?<=[A-Za-zα-ωΑ-Ω]\\s?)[〈〉]|〈(?![^〈〉]{0,40}〉)|(?<!〈[^〈〉]{0,40})〉)"
                            + "(?=\\s{0,2}[-+]?\\.?\\d)");

    @Override
    public String name() {
        return "lost-less-than";
    }

    @Override
    public long signs() {
        return Signs.ANGLE_BRACKET;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofMatches(LOST, text, sign -> sign.group().equals("〈") ? "<" : ">");
    }

    static boolean isBracket(char c) {
        return c == '〈' || c == '〉';
    }
}
