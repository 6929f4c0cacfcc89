package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;

/**
 * Gives English back the blank behind a bracket before a word that holds a sentence together.
 *
 * <p>{@code a loop heat pipe(LHP)was made} → {@code a loop heat pipe(LHP) was made}. Formulas and
 * names stay: {@code poly(lactic)acid}, {@code f(x)dx}, {@code (S)-and}.
 */
final class BlankAfterBracket implements TextRule {

    static final String NAME = "blank-after-bracket";

    private static final double SURE = 0.98;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.BRACKET_BESIDE_LETTER;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf(')'); at >= 0; at = text.indexOf(')', at + 1)) {
            if (LatinWords.JOINING.contains(LatinWords.at(text, at + 1))) {
                edits.add(new Edit(at, ")", ") ", SURE, ""));
            }
        }
        return edits;
    }
}
