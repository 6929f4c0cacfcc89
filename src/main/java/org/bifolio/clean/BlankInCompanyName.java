package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bifolio.finding.Edit;

/**
 * Gives names of companies back the blank before their last word: {@code Consulting Co.Ltd} →
 * {@code Consulting Co. Ltd}, {@code Co.,Ltd.} → {@code Co., Ltd.}.
 */
final class BlankInCompanyName implements TextRule {

    static final String NAME = "blank-in-company-name";

    private static final double SURE = 0.99;
    private static final Set<String> FIRST = Set.of("co", "corp", "inc", "pty");
    private static final Set<String> LAST = Set.of("ltd", "llc", "inc");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.STOP_BESIDE_LETTER | Signs.COMMA_BESIDE_WORD;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            int last = text.startsWith(",", at + 1) ? at + 2 : at + 1;
            if (isOne(LAST, LatinWords.at(text, last))
                    && isOne(FIRST, LatinWords.before(text, at))) {
                String stop = text.substring(at, last);
                edits.add(new Edit(at, stop, stop + " ", SURE, ""));
            }
        }
        return edits;
    }

    private static boolean isOne(Set<String> forms, String word) {
        return !word.isEmpty() && forms.contains(word.toLowerCase(Locale.ROOT));
    }
}
