package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;

/**
 * The modules of the bundled schemas, and nothing else. They have addresses of their own, as
 * modules name each other relatively and {@code jar:} addresses do not resolve. Of a scheme that
 * parsers know, as one of them insists; but what stands at such an address is never opened.
 */
final class BundledModules {

    private static final String BASE = "file:/bundled/schemas/";

    private BundledModules() {}

    static String systemId(String path) {
        return BASE + path;
    }

    /** Whether a module has that address. */
    static boolean isOne(String systemId) {
        return systemId.startsWith(BASE);
    }

    /** The address that a module gives another one. */
    static String resolve(String base, String systemId) {
        return URI.create(base).resolve(systemId).toString();
    }

    /** The module of an address. */
    static InputStream open(String systemId) throws FileNotFoundException {
        if (!isOne(systemId)) {
            throw new FileNotFoundException("no schema is bundled for " + systemId);
        }
        return stream(systemId.substring(BASE.length()));
    }

    /** The module of a path in the class path. */
    static InputStream stream(String path) throws FileNotFoundException {
        InputStream bytes = BundledModules.class.getResourceAsStream("/schemas/" + path);
        if (bytes == null) {
            throw new FileNotFoundException("no schema is bundled at " + path);
        }
        return bytes;
    }
}
