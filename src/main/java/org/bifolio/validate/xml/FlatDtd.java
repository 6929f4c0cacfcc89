package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * A DTD of many modules as one text without parameter entities, comments and conditional sections:
 * the same declarations, which a parser reads three times as fast. That pays, as a parser reads the
 * DTD again for each document.
 */
final class FlatDtd extends DefaultHandler2 {

    private final StringBuilder flat = new StringBuilder(500_000);
    private final Map<String, StringBuilder> attributes = new LinkedHashMap<>();

    private FlatDtd() {}

    /**
     * @param path below the bundled schemas: {@code jats/1.3/JATS-journalpublishing1-3.dtd}
     */
    static byte[] of(String path) {
        FlatDtd dtd = new FlatDtd();
        String document = "<!DOCTYPE a SYSTEM '" + BundledModules.systemId(path) + "'><a/>";
        try {
            XMLReader reader = XmlReaders.ofBundledDtds();
            reader.setEntityResolver(new BundledModules());
            reader.setDTDHandler(dtd);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", dtd);
            reader.parse(new InputSource(new StringReader(document)));
        } catch (SAXException e) {
            throw new IllegalStateException("the bundled " + path + " is wrong", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled " + path + " is not complete", e);
        }
        return dtd.text().getBytes(UTF_8);
    }

    @Override
    public void elementDecl(String name, String model) {
        declare("ELEMENT", name, model);
    }

    @Override
    public void attributeDecl(
            String element,
            String attribute,
            String type,
            @Nullable String mode,
            @Nullable String value) {
        String how = mode == null ? "" : " " + mode;
        String preset = value == null ? "" : " " + quoted(value);
        attributes
                .computeIfAbsent(element, name -> new StringBuilder())
                .append('\n')
                .append(attribute + " " + type + how + preset);
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        if (!name.startsWith("%")) { // what a parameter entity does is done
            declare("ENTITY", name, quoted(value));
        }
    }

    @Override
    public void notationDecl(String name, @Nullable String publicId, @Nullable String systemId) {
        declare(
                "NOTATION",
                name,
                publicId == null ? "SYSTEM \"" + systemId + "\"" : "PUBLIC \"" + publicId + "\"");
    }

    /** The attributes of an element stand in one list, which is read twice as fast as one each. */
    private String text() {
        attributes.forEach((element, list) -> declare("ATTLIST", element, list.toString()));
        return flat.toString();
    }

    private void declare(String kind, String name, String content) {
        flat.append("<!").append(kind).append(' ').append(name).append(' ');
        flat.append(content).append(">\n");
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '&' || c == '<' || c == '%' || c == '"') {
                quoted.append("&#").append((int) c).append(';');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
