package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.article.PersonName;

/**
 * Contributors as {@code <contrib>}. Both names of a person stand in {@code <name-alternatives>},
 * both of a group in {@code <collab-alternatives>}.
 *
 * <p>Readers that take the first surname and the first given names they meet (pandoc is one) must
 * find those of one language. So a name that is not taken apart comes after one that is; and where
 * neither is, the first is marked as given names, which is what names without a family name consist
 * of. A group stays a group for them, though pandoc shows none: a {@code <collab>} can hold no
 * given names, and a {@code <string-name>} beside it would make a person of the group.
 */
final class Contributors {

    private static final String SLOT = "contrib-group";

    private final SlotValues values;
    private final Affiliations affiliations;

    Contributors(SlotValues values, Affiliations affiliations) {
        this.values = values;
        this.affiliations = affiliations;
    }

    List<ContribXml> shapes() {
        List<ContribXml> shapes = new ArrayList<>();
        for (SlotValues.Part<Contributor> part : values.parts(SLOT, Contributor.class)) {
            List<Said> names = names(part.value(), part.languages());
            if (!names.isEmpty()) {
                shapes.add(shape(part.value(), names));
            }
        }
        return shapes;
    }

    /** A name and its language. */
    private record Said(PersonName name, Lang lang) {

        boolean isParted() {
            return name.family() != null || name.given() != null;
        }

        /** 阿不都, but not Peter Lindqvist, whose names were only not told apart. */
        boolean isOneWord() {
            return name.text().indexOf(' ') < 0;
        }

        /** 郑佳斯, but not 阿依古丽·买买提; the English form of either is read the Western way. */
        boolean isFamilyFirst() {
            String family = name.family();
            return lang == Lang.ZH && (family == null || name.text().startsWith(family));
        }
    }

    private static List<Said> names(Contributor contributor, List<Lang> languages) {
        List<Said> names = new ArrayList<>(2);
        for (Lang lang : languages) {
            contributor.name().in(lang).ifPresent(name -> names.add(new Said(name, lang)));
        }
        return names;
    }

    private ContribXml shape(Contributor contributor, List<Said> names) {
        ContribXml shape = new ContribXml();
        shape.type = contributor.role().credit();
        shape.called = contributor.group() ? group(names) : person(names);
        shape.worksAt = affiliations.references(contributor.affiliations());
        return shape;
    }

    private Object group(List<Said> names) {
        List<TextXml> collabs = new ArrayList<>(2);
        for (Said said : names) {
            collabs.add(TextXml.of(legal(said.name().text()), said.lang().tag()));
        }
        if (collabs.size() == 1) {
            return collabs.get(0);
        }
        ContribXml.CollabAlternatives alternatives = new ContribXml.CollabAlternatives();
        alternatives.names = collabs;
        return alternatives;
    }

    private Object person(List<Said> names) {
        List<Object> shapes = new ArrayList<>(2);
        for (Said said : names) {
            if (said.isParted()) {
                shapes.add(parted(said));
            }
        }
        for (Said said : names) {
            if (!said.isParted()) {
                shapes.add(shapes.isEmpty() && said.isOneWord() ? single(said) : whole(said));
            }
        }
        if (shapes.size() == 1) {
            return shapes.get(0);
        }
        ContribXml.NameAlternatives alternatives = new ContribXml.NameAlternatives();
        alternatives.names = shapes;
        return alternatives;
    }

    private ContribXml.Name parted(Said said) {
        ContribXml.Name name = new ContribXml.Name();
        name.style = said.isFamilyFirst() ? "eastern" : "western";
        name.lang = said.lang().tag();
        String family = said.name().family();
        String given = said.name().given();
        name.surname = family == null ? null : legal(family);
        name.givenNames = given == null ? null : legal(given);
        return name;
    }

    private ContribXml.StringName single(Said said) {
        ContribXml.StringName name = whole(said);
        name.style = "given-only";
        name.content = List.of("", ContribXml.StringName.givenNames(legal(said.name().text())), "");
        return name;
    }

    private ContribXml.StringName whole(Said said) {
        ContribXml.StringName name = new ContribXml.StringName();
        name.lang = said.lang().tag();
        name.content = List.of(legal(said.name().text()));
        return name;
    }

    private String legal(String text) {
        return values.legal(SLOT, text);
    }
}
