package org.bifolio.write.jats;

import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Where no funder can be told from the text, the text as a whole names it. Two names of one
     * funder stand together, each with its language.
     */
    private static AwardXml award(SlotValues values, Funding grant) {
        String source = grant.source() == null ? grant.text() : grant.source();
        AwardXml award = new AwardXml();
        if (grant.sourceEn() == null) {
            award.source.lang = language(source);
            award.source.institutions = List.of(TextXml.of(values.legal(SLOT, source), null));
        } else {
            award.source.institutions =
                    Stream.of(source, grant.sourceEn())
                            .map(name -> TextXml.of(values.legal(SLOT, name), language(name)))
                            .toList();
        }
        award.awards = grant.awards().stream().map(id -> values.legal(SLOT, id)).toList();
        return award;
    }

    /** Told even for English, as a text without a language would count as in the article's. */
    private static String language(String source) {
        return source.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
    }
}
