package org.bifolio.validate.xml;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a document that cannot, or must not, be read further. */
final class EndOfReading extends XMLStreamException {

    private static final long serialVersionUID = 1;

    private final SchemaMistake.Kind kind;

    EndOfReading(SchemaMistake.Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static EndOfReading unknownDoctype(String root, @Nullable String publicId) {
        return new EndOfReading(
                SchemaMistake.Kind.UNKNOWN_DOCTYPE,
                "no DTD is bundled for the DOCTYPE of <%s>%s."
                        .formatted(root, publicId == null ? "" : ", \"" + publicId + "\""));
    }

    SchemaMistake.Kind kind() {
        return kind;
    }
}
