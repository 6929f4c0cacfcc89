package org.bifolio.validate.xml;

import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** Tells where the event begins that a stream reader stands at. */
final class ReaderLocator implements Locator {

    private final XMLStreamReader2 reader;

    ReaderLocator(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return null;
    }

    @Override
    public int getLineNumber() {
        return reader.getLocation().getLineNumber();
    }

    @Override
    public int getColumnNumber() {
        return reader.getLocation().getColumnNumber();
    }
}
