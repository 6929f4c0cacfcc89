package org.bifolio.validate.xml;

import java.util.HashMap;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The tags that a schema was found to allow in records of one root tag, which binds the prefixes
 * that they are written with. For one thread.
 */
final class KnownTags {

    /** Some forty are enough for an export, and as many as it has dates. */
    private static final int MOST = 2_000;

    private static final int LONGEST = 200;

    /** Between the parts of a tag as it is written; no character of XML. */
    private static final char PART = 0;

    private final Map<String, StartTag> allowed = new HashMap<>();
    private final StringBuilder writing = new StringBuilder();
    private String writtenRoot = "";
    private @Nullable StartTag root;

    /** The whole tag that a reader stands at, which is the same only for the same tag. */
    String written(XMLStreamReader2 reader) {
        writing.setLength(0);
        write(reader.getPrefix(), reader.getLocalName());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            write(reader.getNamespacePrefix(i), "").append(reader.getNamespaceURI(i)).append(PART);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            write(reader.getAttributePrefix(i), reader.getAttributeLocalName(i))
                    .append(reader.getAttributeValue(i))
                    .append(PART);
        }
        return writing.toString();
    }

    /** A tag with the text behind it: never the same as one without. */
    static String withText(String written, CharSequence text) {
        return written + PART + text;
    }

    private StringBuilder write(@Nullable String prefix, String name) {
        return writing.append(prefix).append(':').append(name).append(PART);
    }

    /** The root tag, if it is allowed, and the one that the other tags belong to. */
    @Nullable StartTag root(String written) {
        return written.equals(writtenRoot) ? root : null;
    }

    /**
     * Begins anew.
     *
     * @param tag null if it is not allowed: then nothing is kept of what is in it
     */
    void begin(String written, @Nullable StartTag tag) {
        allowed.clear();
        writtenRoot = written;
        root = tag;
    }

    @Nullable StartTag get(String written) {
        return allowed.get(written);
    }

    void add(String written, StartTag tag) {
        if (root != null && allowed.size() < MOST && written.length() < LONGEST) {
            allowed.put(written, tag);
        }
    }
}
