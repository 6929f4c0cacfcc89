package org.bifolio.validate;

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
        add(mistake(e, false));
    }

    /** What made the parser stop. */
    void end(SAXParseException e) {
        add(mistake(e, true));
    }

    private static SchemaMistake mistake(SAXParseException e, boolean endsReading) {
        return new SchemaMistake(
                e.getLineNumber(),
                e.getColumnNumber(),
                String.valueOf(e.getMessage()),
                endsReading);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
