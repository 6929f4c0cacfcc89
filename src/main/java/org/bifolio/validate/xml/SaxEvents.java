package org.bifolio.validate.xml;

import static org.bifolio.validate.xml.StartTag.orEmpty;
import static org.bifolio.validate.xml.StartTag.written;

import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tells the event that a stream reader stands at as one of SAX, which the JDK's schemas want. */
class SaxEvents {

    final XMLStreamReader2 reader;
    final ContentHandler handler;

    SaxEvents(XMLStreamReader2 reader, ContentHandler handler) {
        this.reader = reader;
        this.handler = handler;
    }

    void startDocument() throws SAXException {
        handler.setDocumentLocator(new ReaderLocator(reader));
        handler.startDocument();
    }

    void start() throws SAXException {
        StartTag.of(reader).tell(handler);
    }

    void characters() throws SAXException {
        handler.characters(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    void end() throws SAXException {
        handler.endElement(
                orEmpty(reader.getNamespaceURI()),
                reader.getLocalName(),
                written(reader.getPrefix(), reader.getLocalName()));
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            handler.endPrefixMapping(orEmpty(reader.getNamespacePrefix(i)));
        }
    }

    void endDocument() throws SAXException {
        handler.endDocument();
    }
}
