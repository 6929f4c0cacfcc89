package org.bifolio.validate.xml;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.EntityResolver2;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Follows one document to its root and chooses there what it is held against. A DOCTYPE makes the
 * parser validate by itself, so it has only to be served; for a root without one the events go on
 * to the schema of its namespace, and inside an OAI-PMH answer for each record. All events of a
 * document go to the reader of its values as well.
 */
final class DocumentReading extends XMLFilterImpl implements EntityResolver2 {

    private static final String OAI_PMH = "http://www.openarchives.org/OAI/2.0/";

    private final JatsDtds dtds;
    private final XsdSchemas schemas;
    private final FoundMistakes mistakes;
    private final ContentHandler values;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private @Nullable Locator locator;
    private boolean doctypeSeen;
    private boolean rootSeen;

    /** Around records that each have a schema of their own, as OAI-PMH answers are. */
    private boolean envelope;

    private int depth;

    /** Of the element that is held against a schema; 0 where none is. */
    private int validatedDepth;

    DocumentReading(
            JatsDtds dtds, XsdSchemas schemas, FoundMistakes mistakes, ContentHandler values) {
        this.values = values;
        this.dtds = dtds;
        this.schemas = schemas;
        this.mistakes = mistakes;
    }

    /** Tells the DOCTYPE, which is seen before anything is read from outside. */
    DefaultHandler2 doctype() {
        return new DefaultHandler2() {
            @Override
            public void startDTD(String root, @Nullable String publicId, @Nullable String systemId)
                    throws SAXException {
                doctypeSeen = true;
                if (publicId == null || !root.equals("article") || !dtds.knows(publicId)) {
                    throw refused(
                            SchemaMistake.Kind.NO_SCHEMA,
                            "no DTD is bundled for the DOCTYPE " + root + " " + publicId);
                }
            }
        };
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        values.setDocumentLocator(locator);
    }

    /** Kept for the handler that the root calls for. */
    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (validatedDepth > 0) {
            super.startPrefixMapping(prefix, uri);
        } else {
            prefixes.put(prefix, uri);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        depth++;
        if (!rootSeen) {
            rootSeen = true;
            envelope = uri.equals(OAI_PMH);
            if (!doctypeSeen && !envelope && !isSimpleArchive(uri, name)) {
                holdAgainst(uri, name);
            }
        } else if (envelope && validatedDepth == 0 && schemas.of(uri) != null) {
            holdAgainst(uri, name);
        }
        values.startElement(uri, localName, name, attributes);
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        values.characters(text, start, length);
        super.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        values.endElement(uri, localName, name);
        super.endElement(uri, localName, name);
        if (depth == validatedDepth) {
            super.endDocument();
            setContentHandler(new DefaultHandler());
            validatedDepth = 0;
        }
        depth--;
    }

    /** Of the schema's handler, whose document ends with its root. */
    @Override
    public void endDocument() {}

    private static boolean isSimpleArchive(String namespace, String root) {
        return namespace.isEmpty() && root.equals("dublin_core");
    }

    private void holdAgainst(String namespace, String root) throws SAXException {
        Schema schema = schemas.of(namespace);
        if (schema == null) {
            throw refused(
                    SchemaMistake.Kind.NO_SCHEMA,
                    "no schema is bundled for <" + root + "> of '" + namespace + "'");
        }
        validatedDepth = depth;
        ValidatorHandler validator = schema.newValidatorHandler();
        validator.setErrorHandler(mistakes);
        if (locator != null) {
            validator.setDocumentLocator(locator);
        }
        validator.startDocument();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            validator.startPrefixMapping(prefix.getKey(), prefix.getValue());
        }
        setContentHandler(validator);
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name,
            @Nullable String publicId,
            @Nullable String base,
            String systemId)
            throws SAXException {
        if (publicId == null || !dtds.knows(publicId)) {
            throw refused(
                    SchemaMistake.Kind.OUTSIDE, "nothing is read from outside, so not " + systemId);
        }
        InputSource dtd = new InputSource(new ByteArrayInputStream(dtds.of(publicId)));
        dtd.setPublicId(publicId);
        dtd.setSystemId(systemId);
        dtd.setEncoding("UTF-8");
        return dtd;
    }

    @Override
    public @Nullable InputSource getExternalSubset(String root, @Nullable String base) {
        return null;
    }

    private RefusedDocument refused(SchemaMistake.Kind kind, String message) {
        return new RefusedDocument(kind, message, locator);
    }
}
