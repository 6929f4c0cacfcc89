package org.bifolio.validate.xml;

import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Holds an article that stands inside another document against the DTD of its {@code dtd-version}:
 * of the tag sets the widest, Archiving, as only a DOCTYPE would name another one.
 */
final class InnerArticle {

    private final XMLStreamReader2 reader;
    private final XmlParsers parsers;
    private @Nullable XMLValidator validator;
    private int depth;

    InnerArticle(XMLStreamReader2 reader, XmlParsers parsers) {
        this.reader = reader;
        this.parsers = parsers;
    }

    /**
     * Begins at the start of an article, where the reader stands.
     *
     * @return whether a DTD is bundled for it, which knows names without a prefix only
     */
    boolean begin() throws SAXException {
        String version = String.valueOf(reader.getAttributeValue(null, "dtd-version"));
        String prefix = reader.getPrefix();
        try {
            Optional<XMLValidationSchema> dtd = parsers.archiving(version);
            if (dtd.isEmpty() || (prefix != null && !prefix.isEmpty())) {
                return false;
            }
            depth = reader.getDepth();
            validator = reader.validateAgainst(dtd.get());
            checkRoot(validator);
            return true;
        } catch (XMLStreamException e) {
            throw new SAXException(e);
        }
    }

    /** What the reader tells the validator itself of all elements below. */
    private void checkRoot(XMLValidator dtd) throws XMLStreamException {
        dtd.validateElementStart(reader.getLocalName(), "", "");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                dtd.validateAttribute(
                        reader.getAttributeLocalName(i),
                        namespace,
                        reader.getAttributePrefix(i),
                        reader.getAttributeValue(i));
            }
        }
        dtd.validateElementAndAttributes();
    }

    /** Ends at the end of the article, and does nothing at that of any other element. */
    void end() throws SAXException {
        if (validator == null || reader.getDepth() > depth) {
            return;
        }
        try {
            reader.stopValidatingAgainst(validator);
            validator = null;
        } catch (XMLStreamException e) {
            throw new SAXException(e);
        }
    }
}
