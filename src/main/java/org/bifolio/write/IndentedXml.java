package org.bifolio.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes one document as a marshaller tells it: each element on a line of its own, four blanks
 * further in than what holds it, but nothing added beside text. Every namespace has a prefix.
 */
final class IndentedXml extends DefaultHandler {

    /** Of elements and attributes, encoded once: there are as many as the shapes have. */
    private static final Map<String, byte[]> NAMES = new ConcurrentHashMap<>();

    private static final @Nullable String[] IN_TEXT = references();
    private static final @Nullable String[] IN_ATTRIBUTES = references();

    static {
        IN_TEXT['"'] = null;
        IN_TEXT['\n'] = null;
    }

    private static final int INDENT = 4;

    /** A line end, and blanks for the deepest element. */
    private static final byte[] LINE =
            ("\n" + " ".repeat(16 * INDENT)).getBytes(StandardCharsets.US_ASCII);

    private final Utf8 out;
    private final StringBuilder namespaces = new StringBuilder();
    private int depth;
    private boolean inStartTag;
    private boolean besideText;

    /**
     * @param prolog what stands before the root
     */
    IndentedXml(String prolog) {
        this.out = Utf8.empty();
        out.write(prolog);
    }

    /** The document, when it was told to its end. */
    byte[] bytes() {
        out.write('\n');
        return out.toBytes();
    }

    /** Whether no text had a character that XML forbids. */
    boolean isLegal() {
        return out.isFitForXml();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"');
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        endStartTag();
        indent();
        out.write('<');
        name(name);
        if (!namespaces.isEmpty()) {
            out.write(namespaces.toString());
            namespaces.setLength(0);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getValue(i).toCharArray());
        }
        inStartTag = true;
        besideText = false;
        depth++;
    }

    private void attribute(String name, char[] value) {
        out.write(' ');
        name(name);
        out.write('=');
        out.write('"');
        out.write(value, 0, value.length, IN_ATTRIBUTES);
        out.write('"');
    }

    @Override
    public void characters(char[] text, int from, int length) {
        endStartTag();
        out.write(text, from, length, IN_TEXT);
        besideText = true;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        if (inStartTag) {
            out.write('/');
            inStartTag = false;
        } else {
            indent();
            out.write('<');
            out.write('/');
            name(name);
        }
        out.write('>');
        besideText = false;
    }

    private void endStartTag() {
        if (inStartTag) {
            out.write('>');
            inStartTag = false;
        }
    }

    private void indent() {
        if (!besideText) {
            out.write(LINE, Math.min(1 + depth * INDENT, LINE.length));
        }
    }

    private void name(String name) {
        byte[] bytes = NAMES.get(name);
        if (bytes == null) {
            bytes = name.getBytes(StandardCharsets.UTF_8);
            NAMES.put(name, bytes);
        }
        out.write(bytes, bytes.length);
    }

    /** What stands for characters of markup, and nothing for those that XML forbids. */
    private static @Nullable String[] references() {
        @Nullable String[] references = new @Nullable String[128];
        Arrays.fill(references, 0, ' ', "");
        references['\t'] = null;
        references['\n'] = "&#10;";
        references['\r'] = "&#13;"; // a reader would make a line end of it
        references['"'] = "&quot;";
        references['&'] = "&amp;";
        references['<'] = "&lt;";
        references['>'] = "&gt;";
        return references;
    }
}
