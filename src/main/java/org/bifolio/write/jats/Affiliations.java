package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Lang;

/**
 * Affiliations as {@code <aff>}, or as {@code <aff-alternatives>} where both languages name them.
 * The ids are counted anew, as an id of XML stands once in a document.
 */
final class Affiliations {

    private static final String SLOT = "aff";

    private final List<Object> shapes = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final SlotValues values;

    private Affiliations(SlotValues values) {
        this.values = values;
    }

    static Affiliations of(SlotValues values) {
        Affiliations all = new Affiliations(values);
        for (SlotValues.Part<Affiliation> part : values.parts(SLOT, Affiliation.class)) {
            all.add(part.value(), part.languages());
        }
        return all;
    }

    List<Object> shapes() {
        return shapes;
    }

    /** References to those affiliations that are written. */
    List<ContribXml.AffiliationReference> references(List<String> affiliations) {
        Set<String> written = new LinkedHashSet<>();
        for (String affiliation : affiliations) {
            String id = ids.get(affiliation);
            if (id != null) {
                written.add(id);
            }
        }
        List<ContribXml.AffiliationReference> references = new ArrayList<>(written.size());
        for (String id : written) {
            references.add(reference(id));
        }
        return references;
    }

    private void add(Affiliation affiliation, List<Lang> languages) {
        List<AffXml> sides = new ArrayList<>(2);
        for (Lang lang : languages) {
            affiliation.name().in(lang).ifPresent(line -> sides.add(side(affiliation, lang, line)));
        }
        if (sides.isEmpty()) {
            return;
        }
        String id = "aff" + (shapes.size() + 1);
        ids.putIfAbsent(affiliation.id(), id);
        shapes.add(shape(id, sides));
    }

    private AffXml side(Affiliation affiliation, Lang lang, String line) {
        AffXml side = new AffXml();
        side.lang = lang.tag();
        AffiliationLine marked = new AffiliationLine(values.legal(SLOT, line));
        affiliation.address().in(lang).ifPresent(marked::mark);
        side.content = marked.content();
        return side;
    }

    private static Object shape(String id, List<AffXml> sides) {
        if (sides.size() == 1) {
            sides.get(0).id = id;
            return sides.get(0);
        }
        AffXml.Alternatives alternatives = new AffXml.Alternatives();
        alternatives.id = id;
        alternatives.sides = sides;
        return alternatives;
    }

    private static ContribXml.AffiliationReference reference(String id) {
        ContribXml.AffiliationReference reference = new ContribXml.AffiliationReference();
        reference.rid = id;
        return reference;
    }
}
