package org.bifolio.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Gives names of companies back the blank before their last word: {@code Consulting Co.Ltd} →
 * {@code Consulting Co. Ltd}, {@code Co.,Ltd.} → {@code Co., Ltd.}.
 */
final class BlankInCompanyName implements TextRule {

    static final String NAME = "blank-in-company-name";

    private static final Pattern LIMITED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:co|corp|inc|pty)\\.,?(?=(?:ltd|llc|inc)(?![\\p{L}\\p{N}]))");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Edit> edits(String text) {
        return text.indexOf('.') < 0
                ? List.of()
                : Edits.ofMatches(LIMITED, text, name -> name.group() + " ");
    }
}
