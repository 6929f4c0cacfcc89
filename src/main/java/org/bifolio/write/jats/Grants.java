package org.bifolio.write.jats;

import java.util.List;
import org.bifolio.article.Funding;

/** Grants as {@code <award-group>}: who pays, and under which numbers. */
final class Grants {

    private static final String SLOT = "funding-group";

    private Grants() {}

    static List<AwardXml> of(SlotValues values) {
        return values.parts(SLOT, Funding.class).stream()
                .map(part -> award(values, part.value()))
                .toList();
    }

    /** Where no funder can be told from the text, the text as a whole names it. */
    private static AwardXml award(SlotValues values, Funding grant) {
        String source = grant.source() == null ? grant.text() : grant.source();
        AwardXml award = new AwardXml();
        award.source.lang = language(source);
        award.source.institutions = List.of(values.legal(SLOT, source));
        award.awards = grant.awards().stream().map(id -> values.legal(SLOT, id)).toList();
        return award;
    }

    /** Told even for English, as a text without a language would count as in the article's. */
    private static String language(String source) {
        return source.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
    }
}
