package org.bifolio.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Schemas of the class path, with everything they import; nothing comes from the network. */
final class DublinCoreSchemas {

    /** The one attribute that Dublin Core takes from the namespace of XML. */
    private static final String XML_LANG =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                       targetNamespace="http://www.w3.org/XML/1998/namespace">
                <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    private static final Map<String, String> RESOURCES =
            Map.of(
                    "dcmi/dc.xsd", "/schemas/dcmi/dc.xsd",
                    "dc.xsd", "/schemas/dcmi/dc.xsd",
                    "dcmi/dcterms.xsd", "/schemas/dcmi/dcterms.xsd",
                    "dcmitype.xsd", "/schemas/dcmi/dcmitype.xsd",
                    "./simpledc20021212.xsd", "/schema/simpledc20021212.xsd");

    private DublinCoreSchemas() {}

    /** Throws where the document is not valid against the schema of the class path. */
    static void validate(String schema, byte[] document) throws SAXException, IOException {
        Validator validator = read(schema).newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static Schema read(String resource) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, space, id, system, base) -> input(system));
        try (InputStream schema = DublinCoreSchemas.class.getResourceAsStream(resource)) {
            return factory.newSchema(new StreamSource(schema));
        }
    }

    private static LSInput input(String systemId) {
        LSInput input = ls().createLSInput();
        input.setSystemId(systemId);
        if (systemId.endsWith("xml.xsd")) {
            input.setCharacterStream(new StringReader(XML_LANG));
            return input;
        }
        String resource = RESOURCES.get(systemId);
        if (resource == null) {
            throw new IllegalStateException("no schema on the class path for " + systemId);
        }
        input.setByteStream(DublinCoreSchemas.class.getResourceAsStream(resource));
        return input;
    }

    private static DOMImplementationLS ls() {
        try {
            return (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
