package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;

/**
 * Parsers for documents of strangers: bounded in all that can grow, and nothing is read from
 * outside. A DTD is parsed once and shared, which is why the parser is Woodstox: that of the JDK
 * reads the DTD again for each document. Safe for use by several threads.
 */
final class XmlParsers {

    private static final int DEEPEST = 500;
    private static final int MOST_ATTRIBUTES = 500;
    private static final int LONGEST_ATTRIBUTE = 500_000;
    private static final int MOST_ENTITIES = 10_000;
    private static final int DEEPEST_ENTITY = 50;

    private final XMLInputFactory factory = new WstxInputFactory();

    private final JatsCatalog catalog;

    XmlParsers(JatsCatalog catalog) {
        this.catalog = catalog;
        factory.setProperty(XMLInputFactory.IS_VALIDATING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS, true);
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS_BY_PUBLIC_ID, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_ENTITIES);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, DEEPEST_ENTITY);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, new DtdModules(catalog));
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, DtdModules.nothing());
    }

    /** Begins to read a document; a DOCTYPE makes the parser validate by itself. */
    XMLStreamReader2 open(InputStream document) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(document);
    }

    /**
     * A DTD for documents that should name one in a DOCTYPE and do not.
     *
     * @param publicId one of the catalogue
     */
    XMLValidationSchema dtd(String publicId) throws XMLStreamException {
        String named =
                "<!DOCTYPE article PUBLIC \"%s\" \"jats.dtd\"><article/>".formatted(publicId);
        XMLStreamReader2 reader = open(new ByteArrayInputStream(named.getBytes(UTF_8)));
        reader.next();
        return reader.getDTDInfo().getProcessedDTDSchema();
    }

    /** The DTD of the widest tag set of a version such as {@code 1.3}; empty for an unknown one. */
    Optional<XMLValidationSchema> archiving(String version) throws XMLStreamException {
        Optional<String> publicId = catalog.archiving(version);
        return publicId.isPresent() ? Optional.of(dtd(publicId.get())) : Optional.empty();
    }
}
