package org.bifolio.validate.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * The schemas that come with the program: the DTDs of JATS 1.0 to 1.4, and those of simple and
 * qualified Dublin Core, of OAI-PMH and of DSpace's archives. Each is read when it is first asked
 * for. Nothing is ever fetched, whatever a document names. Safe for use by several threads.
 */
public final class SchemaSet {

    private final JatsCatalog catalog = new JatsCatalog();
    private final XmlParsers parsers = new XmlParsers(catalog);
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
        return validate(new ByteArrayInputStream(document), null);
    }

    /**
     * The same for a stream, whose elements are told to a reader of values on the way.
     *
     * @param values told the locator, and the elements with their text; null where nobody asks
     */
    List<SchemaMistake> validate(InputStream document, @Nullable ContentHandler values) {
        FoundMistakes mistakes = new FoundMistakes();
        new DocumentReading(parsers, catalog, schemas, mistakes, values).read(document);
        return mistakes.all();
    }
}
