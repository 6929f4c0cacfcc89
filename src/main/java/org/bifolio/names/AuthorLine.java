package org.bifolio.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.article.Role;

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

    private static final Pattern FIRST_LATIN = Pattern.compile("(?<=\\p{IsHan}) (?=[A-Za-z])");

    public AuthorLine {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        doubts = List.copyOf(doubts);
    }

    /**
     * Reads the text rendering's line, where both lists stand one after the other: {@code 李彬 王振占 LI
     * Bin;WANG Zhenzhan(Center …;University …)}.
     *
     * @param mixed the line without its label
     */
    public static AuthorLine parse(String mixed) {
        String[] sides = FIRST_LATIN.split(mixed.strip(), 2);
        return of(List.of(sides[0].split("[ ;；,、]+")), sides.length > 1 ? sides[1] : "");
    }

    /**
     * Reads the two sides of a page whose Chinese authors stand apart, one link each.
     *
     * @param zh the texts of the links; each may still hold role brackets, marks, or two names
     * @param en the English string with its affiliations; empty when the page has none
     */
    public static AuthorLine of(List<String> zh, String en) {
        int bracket = en.indexOf('(');
        String names = bracket < 0 ? en : en.substring(0, bracket);
        String affiliation = bracket < 0 ? "" : en.substring(bracket + 1).replaceAll("\\)$", "");
        return new AuthorLine(
                plain(zh), plain(Arrays.asList(names.split(";"))), affiliation, List.of());
    }

    private static List<ListedAuthor> plain(List<String> names) {
        List<ListedAuthor> authors = new ArrayList<>();
        for (String name : names) {
            if (!name.isBlank()) {
                authors.add(new ListedAuthor(name.strip(), Role.AUTHOR, false, List.of(), ""));
            }
        }
        return authors;
    }
}
