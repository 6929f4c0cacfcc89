package org.bifolio.crosswalk;

import java.util.List;
import org.bifolio.article.Lang;

/**
 * A place that an output offers to its mapping.
 *
 * @param name as a mapping's {@code target} says it: {@code dc:title}, {@code contrib-group}
 * @param takes {@code String} for a place of text, else the type of the article's part that the
 *     writer takes apart itself: {@code Contributor}, {@code Affiliation}, {@code Funding} …
 * @param manyValues whether more than one value fits
 * @param manyEntries whether several entries of a mapping may fill it
 * @param languages which languages it can hold, in the order that is used where the mapping gives
 *     none
 */
public record Slot(
        String name,
        Class<?> takes,
        boolean manyValues,
        boolean manyEntries,
        List<Lang> languages) {

    private static final List<Lang> BOTH = List.of(Lang.ZH, Lang.EN);

    public Slot {
        languages = List.copyOf(languages);
    }

    /** A place of text that may be repeated, each value with its language. */
    public static Slot text(String name) {
        return new Slot(name, String.class, true, true, BOTH);
    }

    /** A place of text that stands once: a year, a volume. */
    public static Slot single(String name) {
        return new Slot(name, String.class, false, false, BOTH);
    }

    /** A column: several values share it, but only one entry of the mapping fills it. */
    public static Slot column(String name) {
        return new Slot(name, String.class, true, false, BOTH);
    }

    /** A place with a structure of its own, filled with parts of the article. */
    public static Slot element(String name, Class<?> part) {
        return new Slot(name, part, true, false, BOTH);
    }

    /** The same place, for values in these languages and for values in none. */
    public Slot in(List<Lang> only) {
        return new Slot(name, takes, manyValues, manyEntries, only);
    }

    boolean takesText() {
        return takes == String.class;
    }
}
