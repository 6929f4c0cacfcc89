package org.bifolio.crosswalk;

/**
 * A place that an output offers to its mapping.
 *
 * @param name as a mapping's {@code target} says it: {@code dc:title}, {@code contrib-group}
 * @param takes {@code String} for a place of text, else the type of the article's part that the
 *     writer takes apart itself: {@code Contributor}, {@code Affiliation}, {@code Funding} …
 * @param manyValues whether more than one value fits
 * @param manyEntries whether several entries of a mapping may fill it
 * @param language whether the place says which language a value is in
 */
public record Slot(
        String name, Class<?> takes, boolean manyValues, boolean manyEntries, boolean language) {

    /** A place of text that may be repeated, each value with its language. */
    public static Slot text(String name) {
        return new Slot(name, String.class, true, true, true);
    }

    /** A place of text that stands once and has no language: a year, a volume. */
    public static Slot single(String name) {
        return new Slot(name, String.class, false, false, false);
    }

    /** A column: several values share it, but only one entry of the mapping fills it. */
    public static Slot column(String name) {
        return new Slot(name, String.class, true, false, false);
    }

    /** A place with a structure of its own, filled with parts of the article. */
    public static Slot element(String name, Class<?> part) {
        return new Slot(name, part, true, false, true);
    }

    boolean takesText() {
        return takes == String.class;
    }
}
