package org.bifolio.write;

/** How the articles of a format share one file. */
public enum Sharing {
    /** Line by line, below a heading. */
    LINES(".csv"),

    /** One XML document that holds the documents of all. */
    COLLECTION(".xml"),

    /** A zip of the files that each would be. */
    ARCHIVE(".zip");

    private final String ending;

    Sharing(String ending) {
        this.ending = ending;
    }

    /** Of the file's name. */
    public String ending() {
        return ending;
    }
}
