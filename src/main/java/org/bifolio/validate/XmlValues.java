package org.bifolio.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Collects the values of a document that was found readable before. */
final class XmlValues extends DefaultHandler2 {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<ExportValue> values = new ArrayList<>();
    private final Deque<String> langs = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;
    private boolean leaf;

    private XmlValues() {}

    static List<ExportValue> of(byte[] document) {
        XmlValues values = new XmlValues();
        XMLReader reader = XmlReaders.ofUncheckedDocuments();
        reader.setContentHandler(values);
        reader.setEntityResolver(values);
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            throw new IllegalStateException("was readable before", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values.values;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    /** The DTD has done its work: its entities apart, of which values need none. */
    @Override
    public InputSource resolveEntity(
            @Nullable String name,
            @Nullable String publicId,
            @Nullable String base,
            String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String own = attributes.getValue(XML, "lang");
        langs.push(own != null ? own : langs.isEmpty() ? "" : langs.peek());
        text.setLength(0);
        leaf = true;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        String lang = langs.pop();
        if (leaf && locator != null) {
            String value = text.toString().strip();
            int line = locator.getLineNumber();
            values.add(new ExportValue(localName, lang, value, line, locator.getColumnNumber()));
        }
        leaf = false;
    }
}
