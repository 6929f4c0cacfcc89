package org.bifolio.write;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Turns one kind of JAXB shape into documents: UTF-8, indented, {@code \n}, always the same bytes
 * for the same shape. The context is dear and is made once; marshallers are cheap and are made for
 * each document, as they are not safe for threads.
 */
public final class XmlOutput {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(StandardCharsets.US_ASCII);

    private final JAXBContext context;
    private final Map<String, Object> properties;

    /**
     * @param shape the class of the root
     * @param schemaLocation pairs of namespace and schema, for {@code xsi:schemaLocation}
     */
    public XmlOutput(Class<?> shape, String schemaLocation) {
        this(shape, Map.of(Marshaller.JAXB_SCHEMA_LOCATION, schemaLocation));
    }

    /** For documents that have a DOCTYPE, not a schema. */
    public XmlOutput(Class<?> shape) {
        this(shape, Map.of());
    }

    private XmlOutput(Class<?> shape, Map<String, Object> properties) {
        try {
            this.context = JAXBContext.newInstance(shape);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + shape.getName() + " is wrong", e);
        }
        this.properties = properties;
    }

    public byte[] bytes(Object root) {
        return bytes(root, "");
    }

    /**
     * The document of one shape.
     *
     * @param doctype the whole DOCTYPE, or nothing for a document without one
     */
    public byte[] bytes(Object root, String doctype) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(12_288);
        bytes.writeBytes(DECLARATION);
        if (!doctype.isEmpty()) {
            bytes.writeBytes(("\n" + doctype).getBytes(StandardCharsets.UTF_8));
        }
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                marshaller.setProperty(property.getKey(), property.getValue());
            }
            marshaller.marshal(root, bytes);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + root.getClass() + " is wrong", e);
        }
        return bytes.toByteArray();
    }
}
