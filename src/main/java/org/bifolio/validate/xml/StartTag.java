package org.bifolio.validate.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The tag that begins an element, as SAX tells it.
 *
 * @param namespaces that it declares: a prefix and its address in turn
 * @param typed whether an {@code xsi:} attribute says how its text has to be
 */
record StartTag(
        List<String> namespaces,
        String uri,
        String name,
        String written,
        Attributes attributes,
        boolean typed) {

    /** The tag that a reader stands at. */
    static StartTag of(XMLStreamReader2 reader) {
        List<String> namespaces = new ArrayList<>(2 * reader.getNamespaceCount());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            namespaces.add(orEmpty(reader.getNamespacePrefix(i)));
            namespaces.add(orEmpty(reader.getNamespaceURI(i)));
        }
        AttributesImpl attributes = new AttributesImpl();
        boolean typed = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = orEmpty(reader.getAttributeNamespace(i));
            typed |= uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            attributes.addAttribute(
                    uri,
                    reader.getAttributeLocalName(i),
                    written(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeType(i),
                    reader.getAttributeValue(i));
        }
        return new StartTag(
                namespaces,
                orEmpty(reader.getNamespaceURI()),
                reader.getLocalName(),
                written(reader.getPrefix(), reader.getLocalName()),
                attributes,
                typed);
    }

    void tell(ContentHandler handler) throws SAXException {
        for (int i = 0; i < namespaces.size(); i += 2) {
            handler.startPrefixMapping(namespaces.get(i), namespaces.get(i + 1));
        }
        handler.startElement(uri, name, written, attributes);
    }

    static String written(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
