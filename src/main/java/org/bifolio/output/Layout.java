package org.bifolio.output;

/**
 * How articles become files.
 *
 * @param folder more files of single articles than this do not lie in one folder
 */
public record Layout(int folder) {

    /** One file an article. */
    public static final Layout FILES = new Layout(10_000);

    /** Decided by nothing but what the output holds, so that it is the same on every way there. */
    Shape shape(int articles) {
        return articles > folder ? Shape.SHARDED : Shape.FLAT;
    }
}
