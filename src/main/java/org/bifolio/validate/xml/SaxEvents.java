package org.bifolio.validate.xml;

import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells the event that a stream reader stands at as one of SAX, which the JDK's schemas want. */
final class SaxEvents {

    private final XMLStreamReader2 reader;
    private final AttributesImpl attributes = new AttributesImpl();

    SaxEvents(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    void start(ContentHandler handler) throws SAXException {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            handler.startPrefixMapping(
                    orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
        }
        handler.startElement(
                orEmpty(reader.getNamespaceURI()),
                reader.getLocalName(),
                written(reader.getPrefix(), reader.getLocalName()),
                attributes);
    }

    /** Reads the attributes of the element that the reader stands at, once for all handlers. */
    void readAttributes() {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.addAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    written(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeType(i),
                    reader.getAttributeValue(i));
        }
    }

    void characters(ContentHandler handler) throws SAXException {
        handler.characters(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    void end(ContentHandler handler) throws SAXException {
        handler.endElement(
                orEmpty(reader.getNamespaceURI()),
                reader.getLocalName(),
                written(reader.getPrefix(), reader.getLocalName()));
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            handler.endPrefixMapping(orEmpty(reader.getNamespacePrefix(i)));
        }
    }

    private static String written(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
