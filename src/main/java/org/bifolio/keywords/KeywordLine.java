package org.bifolio.keywords;

import java.util.List;

/**
 * English keywords whose borders are lost, and what the page says beside them.
 *
 * @param zh the Chinese keywords, borders known
 * @param en the English keywords on one line, joined by one blank each, by nothing, or by both
 * @param title English title, or empty
 * @param abstractText English abstract, or empty
 */
public record KeywordLine(List<String> zh, String en, String title, String abstractText) {

    public KeywordLine {
        zh = List.copyOf(zh);
    }
}
