package org.bifolio.validate.xml;

import org.bifolio.validate.export.ExportKind;

/** The kinds of records by their root elements. */
final class RootKinds {

    static final String OAI_PMH = "http://www.openarchives.org/OAI/2.0/";
    static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String QUALIFIED_DC = "http://dspace.org/qualifieddc/";

    private RootKinds() {}

    static ExportKind of(String namespace, String name) {
        return switch (namespace) {
            case OAI_PMH -> ExportKind.OAI_PMH;
            case OAI_DC -> ExportKind.OAI_DC;
            case QUALIFIED_DC -> ExportKind.QUALIFIED_DC;
            case "" -> unnamed(name);
            default -> ExportKind.OTHER;
        };
    }

    private static ExportKind unnamed(String name) {
        return switch (name) {
            case "article" -> ExportKind.JATS;
            case "dublin_core" -> ExportKind.DSPACE_ARCHIVE;
            default -> ExportKind.OTHER;
        };
    }
}
