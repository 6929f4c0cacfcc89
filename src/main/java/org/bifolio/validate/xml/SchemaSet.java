package org.bifolio.validate.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The schemas that come with the program: the DTDs of JATS 1.0 to 1.4, and those of simple and
 * qualified Dublin Core. Each is read when it is first asked for. Nothing is ever fetched, whatever
 * a document names. Safe for use by several threads.
 */
public final class SchemaSet {

    private final JatsDtds dtds = new JatsDtds();
    private final XsdSchemas schemas = new XsdSchemas();

    /**
     * Holds a document against the DTD of its DOCTYPE or, where it has none, against the schema for
     * the namespace of its root.
     *
     * @param document an XML document in any encoding that it declares
     * @return the first hundred mistakes, in the order of the document; empty for a valid document.
     *     A document that no bundled schema is for has one mistake, which says so.
     */
    public List<SchemaMistake> validate(byte[] document) {
        return validate(new ByteArrayInputStream(document), new DefaultHandler());
    }

    /**
     * The same for a stream, whose elements are told to a reader of values on the way.
     *
     * @param values told the locator, and the elements with their text
     */
    List<SchemaMistake> validate(InputStream document, ContentHandler values) {
        FoundMistakes mistakes = new FoundMistakes();
        try {
            reader(mistakes, values).parse(new InputSource(document));
        } catch (SAXParseException e) {
            mistakes.last(e);
        } catch (SAXException | IOException e) { // IOException: bytes that are not in the encoding
            String message = String.valueOf(e.getMessage());
            mistakes.add(new SchemaMistake(SchemaMistake.Kind.NOT_READABLE, -1, -1, message));
        }
        return mistakes.all();
    }

    private XMLReader reader(FoundMistakes mistakes, ContentHandler values) throws SAXException {
        DocumentReading reading = new DocumentReading(dtds, schemas, mistakes, values);
        XMLReader reader = XmlReaders.ofDocuments();
        reader.setContentHandler(reading);
        reader.setEntityResolver(reading);
        reader.setErrorHandler(mistakes);
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", reading.doctype());
        return reader;
    }
}
