package org.bifolio.write.jats;

/** The two tag sets of JATS 1.3 that are written, each with its DOCTYPE. */
enum TagSet {
    /** Asks for a journal's identifier and ISSN, an article's title and its date. */
    PUBLISHING("Journal Publishing", "publishing/1.3/JATS-journalpublishing1-3.dtd"),

    /** Takes what there is, so it is for a journal of which only the name is known. */
    ARCHIVING("Journal Archiving and Interchange", "archiving/1.3/JATS-archivearticle1-3.dtd");

    static final String VERSION = "1.3";

    private final String doctype;

    TagSet(String name, String path) {
        this.doctype =
                "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) "
                        + name
                        + " DTD v1.3 20210610//EN\" \"https://jats.nlm.nih.gov/"
                        + path
                        + "\">";
    }

    String doctype() {
        return doctype;
    }
}
