package org.bifolio.validate.xml;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.bifolio.validate.export.ExportKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The schemas of Dublin Core by the namespace of their root, each read once. Making a validator
 * costs more than holding a record against it, so each thread keeps those it has, and what it knows
 * of them.
 */
final class XsdSchemas {

    private static final String MESSAGE_LANGUAGE = "http://apache.org/xml/properties/locale";

    private static final Map<ExportKind, String> PATHS =
            Map.of(
                    ExportKind.OAI_DC, "oai_dc.xsd",
                    ExportKind.QUALIFIED_DC, "qdc.xsd",
                    ExportKind.OAI_PMH, "oai-pmh.xsd",
                    ExportKind.COLLECTION, "collection.xsd",
                    ExportKind.DSPACE_ARCHIVE, "dspace-archive.xsd");

    private final Map<ExportKind, Schema> read = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<ExportKind, Own>> own =
            ThreadLocal.withInitial(() -> new EnumMap<>(ExportKind.class));

    /** A thread's own: its validator is for one document at a time. */
    record Own(ValidatorHandler validator, KnownTags known) {}

    /** Whether a schema is bundled for a root. */
    boolean holds(String namespace, String root) {
        return PATHS.containsKey(RootKinds.of(namespace, root));
    }

    /** What the calling thread has of a root's schema; null where no schema is bundled. */
    @Nullable Own own(String namespace, String root) {
        ExportKind kind = RootKinds.of(namespace, root);
        return PATHS.containsKey(kind)
                ? own.get().computeIfAbsent(kind, each -> new Own(validator(each), new KnownTags()))
                : null;
    }

    private ValidatorHandler validator(ExportKind kind) {
        String path = Objects.requireNonNull(PATHS.get(kind));
        Schema schema = read.computeIfAbsent(kind, each -> read(path));
        ValidatorHandler validator = schema.newValidatorHandler();
        try {
            validator.setProperty(MESSAGE_LANGUAGE, Locale.ROOT); // the same on every machine
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's validator has no language", e);
        }
        return validator;
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
