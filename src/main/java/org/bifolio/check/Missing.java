package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/** Tells which side of a text is not there: {@code title-en-missing}. */
final class Missing {

    private Missing() {}

    static Optional<Finding> in(Lang lang, Bilingual<String> text, String field) {
        if (text.in(lang).isPresent()) {
            return Optional.empty();
        }
        String language = lang == Lang.ZH ? "Chinese" : "English";
        return Optional.of(
                Finding.info(
                        field + "-" + lang.tag() + "-missing",
                        field + "." + lang.tag(),
                        "The page has no " + language + " " + field + "."));
    }
}
