package org.bifolio.clean;

import java.util.List;
import org.bifolio.article.Funding;

/** The grants of a page. */
final class FundingLine {

    private FundingLine() {}

    static List<Funding> parse(String text) {
        return text.isBlank() ? List.of() : List.of(new Funding(text, null, List.of()));
    }
}
