package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLResolver;
import javax.xml.transform.stream.StreamSource;
import org.jspecify.annotations.Nullable;

/** Serves the bundled DTDs by their public identifiers, and their modules to them. */
final class DtdModules implements XMLResolver {

    private final JatsCatalog catalog;

    DtdModules(JatsCatalog catalog) {
        this.catalog = catalog;
    }

    /** What a document is refused that would have something else read. */
    static XMLResolver nothing() {
        return (publicId, systemId, base, name) -> refuse(systemId);
    }

    @Override
    public StreamSource resolveEntity(
            @Nullable String publicId,
            String systemId,
            @Nullable String base,
            @Nullable String entity)
            throws EndOfReading {
        if (base != null && BundledModules.isOne(base)) {
            return open(BundledModules.resolve(base, systemId));
        }
        if (entity != null) { // one that the document declares
            return refuse(systemId);
        }
        String path =
                (publicId == null ? catalog.pathOfSystem(systemId) : catalog.path(publicId))
                        .orElseThrow(() -> EndOfReading.unknownDoctype("article", publicId));
        return open(BundledModules.systemId(path));
    }

    private static StreamSource open(String address) {
        try {
            return new StreamSource(BundledModules.open(address), address);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("the bundled DTDs are not complete", e);
        }
    }

    private static StreamSource refuse(String systemId) throws EndOfReading {
        throw new EndOfReading(
                SchemaMistake.Kind.OUTSIDE, "nothing is read from outside, so not " + systemId);
    }
}
