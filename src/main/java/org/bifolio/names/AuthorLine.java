package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The author field of a page, taken apart: names of the Chinese side, names of the English side,
 * and the English text of the affiliations. Who of one side is who of the other is left to {@link
 * NameAlignment}.
 *
 * @param zh the Chinese side in its order; may hold Latin names
 * @param en the English side in its order
 * @param affiliation text of the bracket behind the English list, for all of it, without the
 *     bracket: {@code School A …;School B …}; empty when there is none
 * @param doubts what could not be read for sure, one English sentence each, fit for a finding
 */
public record AuthorLine(
        List<ListedAuthor> zh, List<ListedAuthor> en, String affiliation, List<String> doubts) {

    public AuthorLine {
        zh = named(zh);
        en = named(en);
        doubts = List.copyOf(doubts);
    }

    /** What is left between two signs of a damaged line and holds no letter is nobody's name. */
    private static List<ListedAuthor> named(List<ListedAuthor> authors) {
        List<ListedAuthor> named = new ArrayList<>(authors.size());
        for (ListedAuthor author : authors) {
            if (author.name().codePoints().anyMatch(Character::isLetter)) {
                named.add(author);
            }
        }
        return List.copyOf(named);
    }

    /**
     * Reads the text rendering's line, where both lists stand one after the other: {@code 李彬 王振占 LI
     * Bin;WANG Zhenzhan(Center …;University …)}.
     *
     * @param mixed the line without its label
     */
    public static AuthorLine parse(String mixed) {
        LineBorder border = LineBorder.of(mixed.strip());
        List<String> doubts = new ArrayList<>();
        if (!border.sure()) {
            doubts.add("Where the English author list starts is not sure: " + border.en() + ".");
        }
        return read(ListScanner.parts(border.zh()), EnglishAuthors.read(border.en()), doubts);
    }

    /**
     * Reads the two sides of a page whose Chinese authors stand apart, one link each.
     *
     * @param zh the texts of the links; each may still hold role brackets, marks, or two names
     * @param en the English string with its affiliations; empty when the page has none
     */
    public static AuthorLine of(List<String> zh, String en) {
        List<ListPart> parts = new ArrayList<>();
        zh.forEach(link -> parts.addAll(link(link)));
        return read(parts, EnglishAuthors.read(en), new ArrayList<>());
    }

    /** The first part of a link starts a name, whatever stands before it. */
    private static List<ListPart> link(String link) {
        List<ListPart> parts = new ArrayList<>(ListScanner.parts(link));
        if (!parts.isEmpty()) {
            ListPart first = parts.get(0);
            parts.set(0, new ListPart(first.name(), ';', first.brackets(), first.marks()));
        }
        return parts;
    }

    private static AuthorLine read(List<ListPart> zh, EnglishAuthors english, List<String> doubts) {
        List<LatinName> names = new ArrayList<>();
        english.authors().forEach(author -> names.add(LatinName.of(author.name())));
        List<ListedAuthor> chinese = ChineseAuthors.read(zh, names, doubts);
        return new AuthorLine(chinese, english.authors(), english.affiliation(), doubts);
    }
}
