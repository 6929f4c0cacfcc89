package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.bifolio.validate.export.ExportKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas of Dublin Core by the namespace of their root, each read once. */
final class XsdSchemas {

    private static final Map<ExportKind, String> PATHS =
            Map.of(
                    ExportKind.OAI_DC, "oai_dc.xsd",
                    ExportKind.QUALIFIED_DC, "qdc.xsd",
                    ExportKind.OAI_PMH, "oai-pmh.xsd",
                    ExportKind.DSPACE_ARCHIVE, "dspace-archive.xsd");

    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    /** The schema for a root; null where none is bundled. */
    @Nullable Schema of(String namespace, String root) {
        String path = PATHS.get(RootKinds.of(namespace, root));
        return path == null ? null : read.computeIfAbsent(path, XsdSchemas::read);
    }

    private static Schema read(String path) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance(); // the JDK's own
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            DOMImplementationLS inputs = inputs();
            factory.setResourceResolver(
                    (type, space, id, system, base) ->
                            module(inputs.createLSInput(), base, system));
            return factory.newSchema(
                    new StreamSource(BundledModules.stream(path), BundledModules.systemId(path)));
        } catch (SAXException e) {
            throw new IllegalStateException("the bundled " + path + " is wrong", e);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema that another one imports, named relatively. */
    private static LSInput module(LSInput input, String base, String systemId) {
        String address = BundledModules.resolve(base, systemId);
        try {
            input.setByteStream(BundledModules.open(address));
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
