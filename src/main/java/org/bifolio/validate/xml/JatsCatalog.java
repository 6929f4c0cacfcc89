package org.bifolio.validate.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The public identifiers of all JATS DTDs and their places in the jar, by the DTDs' own catalogue.
 */
final class JatsCatalog {

    private static final String FOLDER = "jats/";

    private final Map<String, String> paths = new LinkedHashMap<>();

    JatsCatalog() {
        try (InputStream catalog = BundledModules.stream(FOLDER + "catalog.xml")) {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(catalog);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("public")) {
                    paths.put(
                            Objects.requireNonNull(reader.getAttributeValue(null, "publicId")),
                            FOLDER + reader.getAttributeValue(null, "uri"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the catalogue of JATS is wrong", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code -//NLM//DTD JATS …//EN} to {@code jats/1.3/JATS-journalpublishing1-3.dtd}. */
    Optional<String> path(String publicId) {
        return Optional.ofNullable(paths.get(publicId));
    }

    /**
     * The same by the address that a DOCTYPE without a public identifier names, by its last part.
     */
    Optional<String> pathOfSystem(String systemId) {
        String file = "/" + systemId.substring(systemId.lastIndexOf('/') + 1);
        return paths.values().stream().filter(path -> path.endsWith(file)).findFirst();
    }

    /** The public identifier of the widest tag set, Archiving, of a version such as {@code 1.3}. */
    Optional<String> archiving(String version) {
        String beginning =
                "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v" + version + " ";
        return paths.keySet().stream().filter(id -> id.startsWith(beginning)).findFirst();
    }

    Map<String, String> paths() {
        return Map.copyOf(paths);
    }
}
