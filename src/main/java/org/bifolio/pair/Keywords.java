package org.bifolio.pair;

import java.util.List;

/**
 * The keywords of a page.
 *
 * @param zh one item each
 * @param en one item each, or one line when {@code enBordersLost}; empty when the page has none
 * @param enBordersLost whether the English side is one line whose borders the page does not show
 */
public record Keywords(List<String> zh, List<String> en, boolean enBordersLost) {

    public Keywords {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
