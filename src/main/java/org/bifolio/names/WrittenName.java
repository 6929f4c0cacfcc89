package org.bifolio.names;

/** A name as it stands in a list, in one of the two scripts. */
sealed interface WrittenName permits HanName, LatinName {

    /** The name as printed. */
    String text();

    /** Reads a name of either list. */
    static WrittenName of(String text) {
        return HanName.hasHan(text) ? HanName.of(text) : LatinName.of(text);
    }
}
