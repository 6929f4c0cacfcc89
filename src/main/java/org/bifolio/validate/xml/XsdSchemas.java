package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schemas of Dublin Core by the namespace of their root, each read once. */
final class XsdSchemas {

    private static final Map<String, String> PATHS =
            Map.of(
                    "http://www.openarchives.org/OAI/2.0/oai_dc/", "oai_dc.xsd",
                    "http://dspace.org/qualifieddc/", "qdc.xsd");

    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    /** The schema for roots of a namespace; null where none is bundled. */
    @Nullable Schema of(String namespace) {
        String path = PATHS.get(namespace);
        return path == null ? null : read.computeIfAbsent(path, XsdSchemas::read);
    }

    private static Schema read(String path) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance(); // the JDK's own
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "bundled");
            DOMImplementationLS inputs = inputs();
            factory.setResourceResolver(
                    (type, space, id, system, base) ->
                            module(inputs.createLSInput(), base, system));
            return factory.newSchema(
                    new SAXSource(BundledModules.open(BundledModules.systemId(path))));
        } catch (SAXException e) {
            throw new IllegalStateException("the bundled " + path + " is wrong", e);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema that another one imports, named relatively. */
    private static LSInput module(LSInput input, String base, String systemId) {
        String address = URI.create(base).resolve(systemId).toString();
        try {
            InputSource source = BundledModules.open(address);
            input.setByteStream(source.getByteStream());
            input.setSystemId(address);
            return input;
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DOMImplementationLS inputs() {
        try {
            return (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JDK has no DOM", e);
        }
    }
}
