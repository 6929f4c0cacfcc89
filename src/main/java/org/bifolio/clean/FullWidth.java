package org.bifolio.clean;

import java.util.List;
import org.bifolio.article.Lang;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Gives letters, digits and signs the width of their language. In English everything full-width
 * becomes ASCII; in Chinese letters, digits and signs do, while the punctuation stays exactly as it
 * was printed.
 *
 * <p>en: {@code （ＣＦＤ），} → {@code (CFD),}; zh: {@code Ｍｎ２＋，结果} → {@code Mn2+，结果}.
 */
final class FullWidth implements TextRule {

    /** Punctuation that belongs to Chinese text in this width. */
    private static final String CHINESE = "，；：？！（）～";

    private static final char FIRST = '\uff01';
    private static final char LAST = '\uff5e';
    private static final int OFFSET = 0xfee0;

    private final Lang lang;

    FullWidth(Lang lang) {
        this.lang = lang;
    }

    @Override
    public String name() {
        return "full-width";
    }

    @Override
    public long signs() {
        return lang == Lang.ZH ? Signs.FULL_WIDTH : Signs.FULL_WIDTH | Signs.CHINESE_MARK;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofUnits(text, i -> narrow(text.charAt(i)));
    }

    static boolean isWide(char c) {
        return c >= FIRST && c <= LAST;
    }

    static boolean isChinese(char c) {
        return CHINESE.indexOf(c) >= 0;
    }

    private @Nullable String narrow(char c) {
        if (isWide(c)) {
            return lang == Lang.ZH && isChinese(c) ? null : Character.toString(c - OFFSET);
        }
        return null;
    }
}
