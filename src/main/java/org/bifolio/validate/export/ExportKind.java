package org.bifolio.validate.export;

/** What kind of record an export holds. */
public enum ExportKind {
    OAI_DC("oai_dc"),
    QUALIFIED_DC("qualified Dublin Core"),
    COLLECTION("a collection of Bifolio"),
    JATS("JATS"),
    OAI_PMH("OAI-PMH"),
    DSPACE_ARCHIVE("DSpace Simple Archive Format"),
    DSPACE_CSV("CSV for DSpace"),
    ARTICLES_CSV("articles.csv"),
    OTHER("of no known kind");

    private final String label;

    ExportKind(String label) {
        this.label = label;
    }

    /** In words, for a report. */
    public String label() {
        return label;
    }

    /** Written for DSpace, whose languages are those of Java: {@code zh_CN}. */
    public boolean isOfDspace() {
        return this == DSPACE_CSV || this == DSPACE_ARCHIVE;
    }

    public boolean isCsv() {
        return this == DSPACE_CSV || this == ARTICLES_CSV;
    }
}
