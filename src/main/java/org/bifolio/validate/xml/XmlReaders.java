package org.bifolio.validate.xml;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Readers of XML with secure processing. They are the JDK's own, whatever the class path holds, and
 * their limits are set one by one, as the JDK's defaults differ between its releases.
 */
final class XmlReaders {

    private static final String LIMIT = "jdk.xml.";
    private static final String NONE = "0";

    private XmlReaders() {}

    /** For documents of strangers: bounded in all that can grow. */
    static XMLReader ofDocuments() {
        try {
            SAXParser parser = parser();
            parser.setProperty(LIMIT + "entityExpansionLimit", "10000");
            parser.setProperty(LIMIT + "maxGeneralEntitySizeLimit", "1000000");
            parser.setProperty(LIMIT + "maxParameterEntitySizeLimit", "1000000");
            parser.setProperty(LIMIT + "totalEntitySizeLimit", "10000000");
            parser.setProperty(LIMIT + "entityReplacementLimit", "1000000");
            parser.setProperty(LIMIT + "elementAttributeLimit", "1000");
            parser.setProperty(LIMIT + "maxElementDepth", "500");
            return validating(parser.getXMLReader());
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    /** For documents that were held against their schema before. */
    static XMLReader ofUncheckedDocuments() {
        try {
            XMLReader reader = parser().getXMLReader();
            reader.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return reader;
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    /** For the bundled DTDs, whose modules are large. */
    static XMLReader ofBundledDtds() {
        try {
            SAXParser parser = parser();
            parser.setProperty(LIMIT + "entityExpansionLimit", NONE);
            parser.setProperty(LIMIT + "maxParameterEntitySizeLimit", NONE);
            parser.setProperty(LIMIT + "totalEntitySizeLimit", NONE);
            parser.setProperty(LIMIT + "entityReplacementLimit", NONE);
            return parser.getXMLReader();
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    /** Validates by DTD where a document has a DOCTYPE. */
    private static XMLReader validating(XMLReader reader) throws SAXException {
        reader.setFeature("http://xml.org/sax/features/validation", true);
        reader.setFeature("http://apache.org/xml/features/validation/dynamic", true);
        return reader;
    }
}
