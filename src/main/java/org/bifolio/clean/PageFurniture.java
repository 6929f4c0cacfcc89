package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;

/**
 * Drops the button that a crawl left behind a text: {@code …有效方法。收起} → {@code …有效方法。}, {@code …
 * method. FEWER}.
 */
final class PageFurniture implements TextRule {

    private static final List<String> BUTTONS = List.of("收起", "展开更多", "更多还原", "FEWER", "MORE");
    private static final String LAST_LETTERS = "起多原RE";
    private static final String ENDS = "。.!?！？…)）";

    @Override
    public String name() {
        return "page-furniture";
    }

    @Override
    public long signs() {
        return Signs.BUTTON;
    }

    /** Whether a text ends as some button does. */
    static boolean mayEnd(String text) {
        return !text.isEmpty() && LAST_LETTERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    @Override
    public List<Edit> edits(String text) {
        for (String button : BUTTONS) {
            if (text.endsWith(button)) {
                String before = text.substring(0, text.length() - button.length()).stripTrailing();
                if (!before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    return List.of(
                            Edit.certain(before.length(), text.substring(before.length()), ""));
                }
            }
        }
        return List.of();
    }
}
