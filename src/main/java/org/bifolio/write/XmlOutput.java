package org.bifolio.write;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Turns one kind of JAXB shape into documents: UTF-8, indented, {@code \n}, always the same bytes
 * for the same shape. The context is dear and is made once; marshallers are cheap and are made for
 * each document, as they are not safe for threads.
 */
public final class XmlOutput {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(StandardCharsets.US_ASCII);

    private final JAXBContext context;
    private final String schemaLocation;

    /**
     * @param shape the class of the root
     * @param schemaLocation pairs of namespace and schema, for {@code xsi:schemaLocation}
     */
    public XmlOutput(Class<?> shape, String schemaLocation) {
        try {
            this.context = JAXBContext.newInstance(shape);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + shape.getName() + " is wrong", e);
        }
        this.schemaLocation = schemaLocation;
    }

    public byte[] bytes(Object root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        bytes.writeBytes(DECLARATION);
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.setProperty(Marshaller.JAXB_SCHEMA_LOCATION, schemaLocation);
            marshaller.marshal(root, bytes);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + root.getClass() + " is wrong", e);
        }
        return bytes.toByteArray();
    }
}
