package org.bifolio.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Decodes the platform's own escape, which stands for a hyphen in the text of English keywords.
 *
 * <p>{@code COVID%0X002D%19} → {@code COVID-19}.
 */
final class HexEscapes implements TextRule {

    private static final Pattern ESCAPE = Pattern.compile("%0[Xx]([0-9A-Fa-f]{4})%");

    @Override
    public String name() {
        return "hex-escape";
    }

    @Override
    public long signs() {
        return Signs.PERCENT_BESIDE_DIGIT;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofMatches(
                ESCAPE, text, match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
