package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Funding;

/** Grants as {@code <award-group>}: who pays, and under which numbers. */
final class Grants {

    private static final String SLOT = "funding-group";

    private Grants() {}

    static List<AwardXml> of(SlotValues values) {
        List<AwardXml> awards = new ArrayList<>(2);
        for (SlotValues.Part<Funding> part : values.parts(SLOT, Funding.class)) {
            awards.add(award(values, part.value()));
        }
        return awards;
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
                    List.of(named(values, source), named(values, grant.sourceEn()));
        }
        award.awards = new ArrayList<>(grant.awards().size());
        for (String id : grant.awards()) {
            award.awards.add(values.legal(SLOT, id));
        }
        return award;
    }

    private static TextXml named(SlotValues values, String name) {
        return TextXml.of(values.legal(SLOT, name), language(name));
    }

    /** Told even for English, as a text without a language would count as in the article's. */
    private static String language(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (Character.isIdeographic(source.codePointAt(i))) {
                return "zh";
            }
        }
        return "en";
    }
}
