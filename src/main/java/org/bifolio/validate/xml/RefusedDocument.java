package org.bifolio.validate.xml;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** Ends the reading of a document that cannot, or must not, be held against a schema. */
final class RefusedDocument extends SAXParseException {

    private static final long serialVersionUID = 1;

    private final SchemaMistake.Kind kind;

    RefusedDocument(SchemaMistake.Kind kind, String message, @Nullable Locator locator) {
        super(message, locator);
        this.kind = kind;
    }

    SchemaMistake.Kind kind() {
        return kind;
    }
}
