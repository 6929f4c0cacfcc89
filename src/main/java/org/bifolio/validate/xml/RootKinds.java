package org.bifolio.validate.xml;

import java.util.regex.Pattern;
import org.bifolio.validate.export.ExportKind;

/** The kinds of records by their root elements. */
final class RootKinds {

    static final String OAI_PMH = "http://www.openarchives.org/OAI/2.0/";
    static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String QUALIFIED_DC = "http://dspace.org/qualifieddc/";

    /** What {@code convert} puts many records into. */
    static final String COLLECTION = "urn:bifolio:collection";

    private static final Pattern JATS_NAMESPACE =
            Pattern.compile("https?://jats\\.nlm\\.nih\\.gov\\b");

    private RootKinds() {}

    /** Whether a root is none of a record, but of a document that holds some. */
    static boolean holdsRecords(String namespace) {
        return namespace.equals(OAI_PMH) || namespace.equals(COLLECTION);
    }

    static ExportKind of(String namespace, String name) {
        return switch (namespace) {
            case OAI_PMH -> ExportKind.OAI_PMH;
            case COLLECTION -> ExportKind.COLLECTION;
            case OAI_DC -> ExportKind.OAI_DC;
            case QUALIFIED_DC -> ExportKind.QUALIFIED_DC;
            case "" -> unnamed(name);
            default -> isJats(namespace, name) ? ExportKind.JATS : ExportKind.OTHER;
        };
    }

    /** JATS has no namespace of its own; answers to OAI-PMH put it into one, as they have to. */
    static boolean isJats(String namespace, String name) {
        return name.equals("article")
                && (namespace.isEmpty() || JATS_NAMESPACE.matcher(namespace).lookingAt());
    }

    private static ExportKind unnamed(String name) {
        return switch (name) {
            case "article" -> ExportKind.JATS;
            case "dublin_core" -> ExportKind.DSPACE_ARCHIVE;
            default -> ExportKind.OTHER;
        };
    }
}
