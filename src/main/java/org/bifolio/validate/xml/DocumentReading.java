package org.bifolio.validate.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.ValidatorHandler;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one document, and chooses at its DOCTYPE or root what it is held against. A DOCTYPE makes
 * the parser validate by itself; for a root without one the events go on to the schema of its
 * namespace. An article of JATS without one is begun again with the DTD that its {@code
 * dtd-version} calls for, as a DTD has to be there from the beginning.
 */
final class DocumentReading {

    /** Within which the root of such an article stands. */
    private static final int HEAD = 1 << 16;

    /** An entity that is to be read from elsewhere. */
    private static final Pattern OUTSIDE =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?\\S+\\s+(?:SYSTEM|PUBLIC)\\s");

    private final XmlParsers parsers;
    private final JatsCatalog catalog;
    private final XsdSchemas schemas;
    private final FoundMistakes mistakes;
    private final @Nullable ContentHandler values;

    /** What the events go on to: the values, and a schema if it is no DTD. */
    private final List<SaxEvents> events = new ArrayList<>(2);

    DocumentReading(
            XmlParsers parsers,
            JatsCatalog catalog,
            XsdSchemas schemas,
            FoundMistakes mistakes,
            @Nullable ContentHandler values) {
        this.parsers = parsers;
        this.catalog = catalog;
        this.schemas = schemas;
        this.mistakes = mistakes;
        this.values = values;
    }

    /** Reads to the end, or to what ends the reading, which then is a mistake too. */
    void read(InputStream document) {
        BoundedInput bounded = new BoundedInput(document);
        InputStream in = bounded.markSupported() ? bounded : new BufferedInputStream(bounded);
        in.mark(HEAD);
        XMLStreamReader2 reader = null;
        try {
            reader = parsers.open(in);
            Optional<String> missingDtd = toRoot(reader);
            if (missingDtd.isPresent()) {
                in.reset();
                reader = parsers.open(in);
                reader.setValidationProblemHandler(mistakes);
                reader.validateAgainst(parsers.dtd(missingDtd.get()));
                toStart(reader);
            }
            toEnd(reader, bounded);
        } catch (XMLStreamException | SAXException | IOException e) {
            mistakes.end(e, reader, () -> UnreadableByte.in(in, HEAD));
        }
    }

    /** Reads the prolog and chooses; tells the DTD that the document should have named. */
    private Optional<String> toRoot(XMLStreamReader2 reader)
            throws XMLStreamException, SAXException {
        reader.setValidationProblemHandler(mistakes);
        boolean doctype = false;
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                doctype = true;
                checkDoctype(reader);
            }
        }
        if (doctype) {
            return Optional.empty();
        }
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        if (namespace.isEmpty() && reader.getLocalName().equals("article")) {
            return Optional.of(missingDtd(reader));
        }
        holdAgainst(namespace, reader);
        return Optional.empty();
    }

    private static void toStart(XMLStreamReader2 reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // the prolog was seen before
        }
    }

    private void checkDoctype(XMLStreamReader2 reader) throws XMLStreamException {
        String root = reader.getDTDInfo().getDTDRootName();
        String publicId = reader.getDTDInfo().getDTDPublicId();
        String systemId = String.valueOf(reader.getDTDInfo().getDTDSystemId());
        boolean known =
                (publicId == null ? catalog.pathOfSystem(systemId) : catalog.path(publicId))
                        .isPresent();
        if (!root.equals("article") || !known) {
            String own = String.valueOf(reader.getDTDInfo().getDTDInternalSubset());
            throw OUTSIDE.matcher(own).find()
                    ? new EndOfReading(
                            SchemaMistake.Kind.OUTSIDE,
                            "its DOCTYPE declares an entity that stands for a file or an address.")
                    : EndOfReading.unknownDoctype(root, publicId);
        }
    }

    private String missingDtd(XMLStreamReader2 reader) throws EndOfReading {
        String version = reader.getAttributeValue(null, "dtd-version");
        String publicId =
                catalog.archiving(String.valueOf(version))
                        .orElseThrow(
                                () ->
                                        new EndOfReading(
                                                SchemaMistake.Kind.NO_SCHEMA,
                                                "it has no DOCTYPE, and no DTD is bundled for"
                                                        + " dtd-version "
                                                        + version));
        mistakes.add(
                SchemaMistake.Kind.NO_DOCTYPE,
                reader.getLocation(),
                "it was held against JATS Archiving " + version + ", as dtd-version says");
        return publicId;
    }

    private void holdAgainst(String namespace, XMLStreamReader2 reader)
            throws XMLStreamException, SAXException {
        XsdSchemas.Own schema = schemas.own(namespace, reader.getLocalName());
        if (schema == null) {
            throw new EndOfReading(
                    SchemaMistake.Kind.NO_SCHEMA,
                    "no schema is bundled for <%s> %s"
                            .formatted(
                                    reader.getLocalName(),
                                    namespace.isEmpty()
                                            ? "without a namespace."
                                            : "of \"" + namespace + "\"."));
        }
        ValidatorHandler handler = schema.validator();
        handler.setErrorHandler(mistakes);
        if (RootKinds.holdsRecords(namespace)) {
            boolean answer = namespace.equals(RootKinds.OAI_PMH);
            events.add(new SaxEvents(reader, answer ? records(reader, handler) : handler));
        } else {
            events.add(new RecordEvents(reader, handler, schema.known(), mistakes));
        }
    }

    private OaiRecords records(XMLStreamReader2 reader, ValidatorHandler handler) {
        OaiRecords records =
                new OaiRecords(reader, schemas, mistakes, new InnerArticle(reader, parsers));
        records.setContentHandler(handler);
        return records;
    }

    /** From the root on. */
    private void toEnd(XMLStreamReader2 reader, BoundedInput bounded)
            throws XMLStreamException, SAXException {
        if (values != null) {
            events.add(new SaxEvents(reader, values));
        }
        for (SaxEvents each : events) {
            each.startDocument();
        }
        int event = reader.getEventType();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            for (SaxEvents each : events) {
                tell(event, each);
            }
            bounded.told();
            event = reader.next();
        }
        for (SaxEvents each : events) {
            each.endDocument();
        }
    }

    private static void tell(int event, SaxEvents events) throws SAXException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> events.start();
            case XMLStreamConstants.END_ELEMENT -> events.end();
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    events.characters();
            default -> {}
        }
    }
}
