package org.bifolio.validate.xml;

/**
 * One reason why a document is not valid.
 *
 * @param line where it was noticed, counted from 1; -1 where the parser does not know
 * @param column counted from 1 in characters; -1 where the parser does not know
 * @param message the parser's own words
 */
public record SchemaMistake(Kind kind, int line, int column, String message) {

    /** What sort of mistake it is, and what a person can do about it. */
    public enum Kind {
        NOT_READABLE(
                "not-readable",
                "The file cannot be read further: ",
                "Export the file again; what follows this place was not checked."),
        NOT_VALID(
                "not-valid",
                "The schema forbids it: ",
                "Change the mapping or template that writes this element."),
        NO_SCHEMA(
                "no-schema",
                "The file was not checked: ",
                "Name one of the document types that are bundled: JATS 1.0 to 1.4, oai_dc,"
                        + " qualified Dublin Core."),
        OUTSIDE(
                "outside-reference",
                "The file was not read further: ",
                "Delete the declaration, and write out what it stands for.");

        private final String code;
        private final String says;
        private final String mend;

        Kind(String code, String says, String mend) {
            this.code = code;
            this.says = says;
            this.mend = mend;
        }

        public String code() {
            return code;
        }

        /** What is to be said before the parser's own words. */
        String says() {
            return says;
        }

        public String mend() {
            return mend;
        }
    }
}
