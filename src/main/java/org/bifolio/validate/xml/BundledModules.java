package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.ext.EntityResolver2;

/**
 * Serves the modules of the bundled schemas, and nothing else. They have addresses of their own, as
 * modules name each other relatively and {@code jar:} addresses do not resolve.
 */
final class BundledModules implements EntityResolver2 {

    private static final String BASE = "bundled://schemas/";

    static String systemId(String path) {
        return BASE + path;
    }

    /** The module of an address, as it stands in the class path. */
    static InputSource open(String systemId) throws FileNotFoundException {
        InputStream bytes =
                systemId.startsWith(BASE)
                        ? BundledModules.class.getResourceAsStream(
                                "/schemas/" + systemId.substring(BASE.length()))
                        : null;
        if (bytes == null) {
            throw new FileNotFoundException("no schema is bundled for " + systemId);
        }
        InputSource source = new InputSource(bytes);
        source.setSystemId(systemId);
        return source;
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name,
            @Nullable String publicId,
            @Nullable String base,
            String systemId)
            throws FileNotFoundException {
        return open(base == null ? systemId : URI.create(base).resolve(systemId).toString());
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId)
            throws FileNotFoundException {
        return open(systemId);
    }

    @Override
    public @Nullable InputSource getExternalSubset(String name, @Nullable String base) {
        return null;
    }
}
