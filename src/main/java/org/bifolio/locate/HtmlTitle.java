package org.bifolio.locate;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of an HTML page: the text of its {@code h1} without buttons and citation count, which
 * are elements there, and the {@code em} beside it. {@code NiCo<sub>2</sub>O<sub>4</sub>} becomes
 * {@code NiCo2O4}.
 *
 * @param citedBy the count inside the heading, if any
 */
record HtmlTitle(String zh, String en, @Nullable Integer citedBy) {

    /** Elements that belong to a title; all others in the heading are furniture. */
    private static final Set<String> TYPE =
            Set.of("sub", "sup", "i", "b", "u", "em", "strong", "font", "br");

    static HtmlTitle of(Element heading) {
        Element own = heading.clone();
        own.children().removeIf(child -> !TYPE.contains(child.normalName()));
        String zh = TitleFurniture.strip(own.text());
        @Nullable Element english = english(heading);
        return new HtmlTitle(
                zh.isEmpty() ? TitleFurniture.strip(heading.text()) : zh,
                english == null ? "" : TitleFurniture.strip(english.text()),
                citedBy(heading));
    }

    LocatedField field() {
        TitleSides sides = TitleSides.of(zh, en);
        return LocatedField.split(
                FieldName.TITLE, FieldSet.items(sides.zh()), FieldSet.items(sides.en()), 0);
    }

    private static @Nullable Element english(Element heading) {
        @Nullable Element next = heading.nextElementSibling();
        while (next != null && !next.normalName().equals("em")) {
            next = next.nextElementSibling();
        }
        return next;
    }

    private static @Nullable Integer citedBy(Element heading) {
        for (Element count : heading.select("[data-zkbycount]")) {
            @Nullable Integer number = CitationCounts.numberAt(count.attr("data-zkbycount"), 0);
            if (number != null) {
                return number;
            }
        }
        return TitleFurniture.citedBy(heading.text());
    }
}
