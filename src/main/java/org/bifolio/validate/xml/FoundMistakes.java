package org.bifolio.validate.xml;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The first mistakes of one document. What ends the reading is thrown on. */
final class FoundMistakes implements ErrorHandler {

    private static final int MOST = 100;

    private final List<SchemaMistake> found = new ArrayList<>(0);

    List<SchemaMistake> all() {
        return List.copyOf(found);
    }

    void add(SchemaMistake mistake) {
        if (found.size() < MOST) {
            found.add(mistake);
        }
    }

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
        add(SchemaMistake.Kind.NOT_VALID, e);
    }

    /** What ended the reading. */
    void last(SAXParseException e) {
        boolean refused = e instanceof RefusedDocument;
        add(refused ? ((RefusedDocument) e).kind() : SchemaMistake.Kind.NOT_READABLE, e);
    }

    private void add(SchemaMistake.Kind kind, SAXParseException e) {
        add(
                new SchemaMistake(
                        kind,
                        e.getLineNumber(),
                        e.getColumnNumber(),
                        String.valueOf(e.getMessage())));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
