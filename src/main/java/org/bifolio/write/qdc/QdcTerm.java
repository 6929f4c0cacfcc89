package org.bifolio.write.qdc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.bifolio.crosswalk.Slot;
import org.bifolio.crosswalk.Slots;

/**
 * An element that a mapping can fill, with the scheme its text is encoded in, if any: {@code
 * dcterms:abstract}, {@code dcterms:issued[W3CDTF]}.
 *
 * @param scheme a type of dcterms.xsd; empty where the text is free
 */
record QdcTerm(QName element, String scheme) {

    private static final List<String> ELEMENTS =
            List.of(
                    "title",
                    "creator",
                    "subject",
                    "description",
                    "publisher",
                    "contributor",
                    "date",
                    "type",
                    "format",
                    "identifier",
                    "source",
                    "language",
                    "relation",
                    "coverage",
                    "rights");

    /** The refinements and further terms of dcterms.xsd, 2008-02-11. */
    private static final List<String> REFINEMENTS =
            List.of(
                    "alternative",
                    "tableOfContents",
                    "abstract",
                    "created",
                    "valid",
                    "available",
                    "issued",
                    "modified",
                    "dateAccepted",
                    "dateCopyrighted",
                    "dateSubmitted",
                    "extent",
                    "medium",
                    "isVersionOf",
                    "hasVersion",
                    "isReplacedBy",
                    "replaces",
                    "isRequiredBy",
                    "requires",
                    "isPartOf",
                    "hasPart",
                    "isReferencedBy",
                    "references",
                    "isFormatOf",
                    "hasFormat",
                    "conformsTo",
                    "spatial",
                    "temporal",
                    "audience",
                    "accrualMethod",
                    "accrualPeriodicity",
                    "accrualPolicy",
                    "instructionalMethod",
                    "provenance",
                    "rightsHolder",
                    "mediator",
                    "educationLevel",
                    "accessRights",
                    "license",
                    "bibliographicCitation");

    private static final List<String> SCHEMES =
            List.of(
                    "W3CDTF",
                    "URI",
                    "DCMIType",
                    "IMT",
                    "ISO639-2",
                    "ISO639-3",
                    "RFC4646",
                    "LCSH",
                    "MESH",
                    "DDC",
                    "LCC",
                    "UDC",
                    "Period",
                    "Point",
                    "Box",
                    "TGN",
                    "ISO3166");

    /** Every term by its name in a mapping. */
    static final Map<String, QdcTerm> BY_NAME = byName();

    /** {@code dcterms:abstract}, without the scheme. */
    String name() {
        return element.getPrefix() + ":" + element.getLocalPart();
    }

    static Slots slots() {
        return Slots.of(BY_NAME.keySet().stream().map(Slot::text).toList());
    }

    private static Map<String, QdcTerm> byName() {
        List<QName> elements = new ArrayList<>();
        ELEMENTS.forEach(name -> elements.add(new QName(QdcXml.DC, name, "dc")));
        ELEMENTS.forEach(name -> elements.add(new QName(QdcXml.DCTERMS, name, "dcterms")));
        REFINEMENTS.forEach(name -> elements.add(new QName(QdcXml.DCTERMS, name, "dcterms")));
        Map<String, QdcTerm> terms = new HashMap<>();
        for (QName element : elements) {
            QdcTerm free = new QdcTerm(element, "");
            terms.put(free.name(), free);
            SCHEMES.forEach(s -> terms.put(free.name() + "[" + s + "]", new QdcTerm(element, s)));
        }
        return Map.copyOf(terms);
    }
}
