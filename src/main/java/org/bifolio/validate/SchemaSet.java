package org.bifolio.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

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
        FoundMistakes mistakes = new FoundMistakes();
        try {
            reader(mistakes).parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (SAXParseException e) {
            mistakes.end(e);
        } catch (SAXException | IOException e) { // IOException: bytes that are not in the encoding
            mistakes.add(new SchemaMistake(-1, -1, String.valueOf(e.getMessage()), true));
        }
        return mistakes.all();
    }

    private XMLReader reader(FoundMistakes mistakes) throws SAXException {
        DocumentReading reading = new DocumentReading(dtds, schemas, mistakes);
        XMLReader reader = XmlReaders.ofDocuments();
        reader.setContentHandler(reading);
        reader.setEntityResolver(reading);
        reader.setErrorHandler(mistakes);
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", reading.doctype());
        return reader;
    }
}
