package org.bifolio.validate.xml;

import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tells a record to its schema, but for the elements that the schema is known to allow, which are
 * nearly all. The schemas of single records (simple and qualified Dublin Core, DSpace's) let any
 * number of elements stand in a root in any order, and nothing but text in those; any text, unless
 * {@code xsi:type} says how it has to be. So an element is right or wrong by its tag, and where it
 * has a type by its text, whatever stands around it.
 *
 * <p>What is held back is told after all once a mistake may follow from it, so that the mistakes
 * and their places are those of a schema that is told everything.
 */
final class RecordEvents extends SaxEvents {

    private final KnownTags known;
    private final FoundMistakes mistakes;
    private int depth;

    /** Null once it is told. */
    private @Nullable StartTag heldRoot;

    /** What stands right in the root. */
    private @Nullable StartTag element;

    private String written = "";
    private boolean isTold;

    /** Of an element that has a type. */
    private final StringBuilder text = new StringBuilder();

    RecordEvents(
            XMLStreamReader2 reader,
            ContentHandler schema,
            KnownTags known,
            FoundMistakes mistakes) {
        super(reader, schema);
        this.known = known;
        this.mistakes = mistakes;
    }

    /** Begins with the root, if at all. */
    @Override
    void startDocument() {}

    @Override
    void start() throws SAXException {
        depth++;
        if (depth == 1) {
            startRoot();
        } else if (depth == 2) {
            startElement();
        } else {
            tellElement();
            super.start();
        }
    }

    private void startRoot() throws SAXException {
        written = known.written(reader);
        heldRoot = known.root(written);
        if (heldRoot == null) {
            StartTag root = StartTag.of(reader);
            heldRoot = root;
            tellRoot();
            known.begin(written, mistakes.isEmpty() ? root : null);
        }
    }

    private void tellRoot() throws SAXException {
        if (heldRoot != null) {
            super.startDocument();
            heldRoot.tell(handler);
            heldRoot = null;
        }
    }

    private void startElement() throws SAXException {
        text.setLength(0);
        written = known.written(reader);
        isTold = false;
        element = known.get(written);
        if (element == null) {
            element = StartTag.of(reader);
            tellElement();
        }
    }

    private void tellElement() throws SAXException {
        if (element == null || isTold) {
            return;
        }
        tellRoot();
        isTold = true;
        element.tell(handler);
        if (text.length() > 0) {
            handler.characters(text.toString().toCharArray(), 0, text.length());
        }
    }

    @Override
    void characters() throws SAXException {
        if (depth == 1) {
            textInRoot();
            return;
        }
        if (isTold) {
            super.characters();
        }
        if (element != null && element.typed()) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private void textInRoot() throws SAXException {
        if (!reader.isWhiteSpace()) {
            tellRoot();
            super.characters();
        }
    }

    @Override
    void end() throws SAXException {
        if (depth == 2 && element != null) {
            endElement(element);
        } else if (heldRoot == null) {
            super.end();
        }
        depth--;
    }

    private void endElement(StartTag tag) throws SAXException {
        String whole = tag.typed() ? KnownTags.withText(written, text) : written;
        if (tag.typed() && known.get(whole) == null) {
            tellElement();
        }
        if (isTold) {
            super.end();
            if (mistakes.isEmpty()) { // behind one the schema passes over others
                known.add(written, tag);
                known.add(whole, tag);
            }
        }
    }

    @Override
    void endDocument() throws SAXException {
        if (heldRoot == null) {
            super.endDocument();
        }
    }
}
