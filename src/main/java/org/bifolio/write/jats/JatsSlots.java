package org.bifolio.write.jats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Funding;
import org.bifolio.crosswalk.Slot;
import org.bifolio.crosswalk.Slots;

/** The places of front matter. JATS fixes their order, a mapping chooses among them. */
final class JatsSlots {

    static final Slots ALL =
            Slots.of(
                            List.of(
                                    Slot.single("article-type"),
                                    Slot.single("article-lang"),
                                    Slot.single("journal-id[issn]"),
                                    Slot.single("journal-id[cn]"),
                                    Slot.text("journal-title"),
                                    Slot.single("issn[ppub]"),
                                    Slot.single("issn[epub]"),
                                    Slot.text("publisher-name"),
                                    Slot.single("article-id[publisher-id]"),
                                    Slot.single("article-id[doi]"),
                                    Slot.single("article-id[other]"),
                                    Slot.element("subj-group", Classification.class),
                                    Slot.text("article-title"),
                                    Slot.element("contrib-group", Contributor.class),
                                    Slot.element("aff", Affiliation.class),
                                    Slot.single("pub-date"),
                                    Slot.single("volume"),
                                    Slot.single("issue"),
                                    Slot.single("fpage"),
                                    Slot.single("lpage"),
                                    Slot.single("page-range"),
                                    Slot.text("self-uri"),
                                    Slot.text("abstract"),
                                    Slot.text("kwd-group"),
                                    Slot.element("funding-group", Funding.class),
                                    Slot.single("ref-count"),
                                    Slot.single("page-count")))
                    .or(JatsSlots::customMeta);

    private static final Pattern CUSTOM_META = Pattern.compile("custom-meta\\[[a-z0-9\\-]+]");

    private JatsSlots() {}

    /** {@code custom-meta[indexed-in]}: any name, for what JATS has no element for. */
    private static Optional<Slot> customMeta(String target) {
        return CUSTOM_META.matcher(target).matches()
                ? Optional.of(Slot.text(target))
                : Optional.empty();
    }
}
