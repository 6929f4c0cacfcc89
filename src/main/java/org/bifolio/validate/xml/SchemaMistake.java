package org.bifolio.validate.xml;

import java.util.Optional;
import org.bifolio.finding.Severity;

/**
 * One reason why a document is not valid.
 *
 * @param line where it was noticed, counted from 1; -1 where the parser does not know
 * @param column counted from 1 in characters; -1 where the parser does not know
 * @param message what is wrong, in plain words
 * @param mend what to do about it, one sentence
 */
public record SchemaMistake(Kind kind, int line, int column, String message, String mend) {

    /**
     * A mistake as its words tell it.
     *
     * @param message the parser's, or our own, for when there are no better words
     */
    static SchemaMistake of(
            Kind kind, int line, int column, String message, Optional<PlainWords> words) {
        PlainWords told = words.orElse(new PlainWords(kind.says + message, kind.mend));
        return new SchemaMistake(kind, line, column, told.message(), told.mend());
    }

    /** A wrong value, once it is known what holds it. */
    SchemaMistake in(String holder) {
        return new SchemaMistake(kind, line, column, holder + ": " + message, mend);
    }

    /** What sort of mistake it is, and what a person can do about it. */
    public enum Kind {
        NOT_VALID(
                "not-valid",
                "The schema forbids it: ",
                "Change the mapping or template that writes this element."),
        NOT_READABLE(
                "not-readable",
                "The file is not well-formed: ",
                "Export it again; what follows this place was not checked."),
        CUT_OFF(
                "cut-off",
                "The file ends too early: ",
                "Copy or export it again, and look whether the disk was full."),
        NOT_IN_ITS_ENCODING(
                "encoding",
                "The bytes are not in the encoding that the file declares: ",
                "Save the file as UTF-8, or declare the encoding that it has."),
        BEYOND_BOUNDS(
                "beyond-bounds",
                "The file was not read further: ",
                "No export of metadata needs this; look where the file comes from."),
        OUTSIDE(
                "outside-reference",
                "The file was not read further: ",
                "Delete the declaration, and write out what it stands for."),
        UNKNOWN_DOCTYPE(
                "unknown-doctype",
                "The file was not checked: ",
                "Write the public identifier of JATS 1.0 to 1.4 as its authors publish it."),
        NO_SCHEMA(
                "no-schema",
                "The file was not checked: ",
                "Export it in a format that is known: JATS 1.0 to 1.4, oai_dc, qualified Dublin"
                        + " Core, OAI-PMH, DSpace's dublin_core."),
        NO_DOCTYPE(
                "no-doctype",
                "The file has no DOCTYPE: ",
                "Write the DOCTYPE of its tag set before the root."),
        FORMAT_NOT_CHECKED(
                "format-not-checked",
                "The records of this answer were not checked: ",
                "Check the records as files of their own, or fetch them as oai_dc."),
        DELETED_WITH_METADATA(
                "deleted-with-metadata",
                "A deleted record has no metadata: ",
                "Take status=\"deleted\" from the header, or leave <metadata> out.");

        private final String code;

        /** Begins the sentence where the parser's or our own words go on. */
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

        /** Whether importers take the document nonetheless. */
        Severity severity() {
            return switch (this) {
                case NO_DOCTYPE -> Severity.WARNING;
                case FORMAT_NOT_CHECKED -> Severity.INFO;
                default -> Severity.ERROR;
            };
        }
    }
}
