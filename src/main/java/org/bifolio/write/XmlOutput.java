package org.bifolio.write;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Turns one kind of JAXB shape into documents: UTF-8, indented, {@code \n}, always the same bytes
 * for the same shape. The context is dear and is made once; marshallers are cheap and are made for
 * each document, as they are not safe for threads.
 */
public final class XmlOutput {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final JAXBContext context;
    private final @Nullable String schemaLocation;

    /**
     * @param shape the class of the root
     * @param schemaLocation pairs of namespace and schema, for {@code xsi:schemaLocation}
     */
    public XmlOutput(Class<?> shape, String schemaLocation) {
        this(schemaLocation, shape);
    }

    /** For documents that have a DOCTYPE, not a schema. */
    public XmlOutput(Class<?> shape) {
        this(null, shape);
    }

    private XmlOutput(@Nullable String schemaLocation, Class<?> shape) {
        try {
            this.context = JAXBContext.newInstance(shape);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + shape.getName() + " is wrong", e);
        }
        this.schemaLocation = schemaLocation;
    }

    /**
     * A record as the document of its shape. The shape is made with the texts as they are, and once
     * more, without what XML forbids, where one of them has such a character: hardly ever.
     */
    public Rendered render(MappedRecord mapped, Function<XmlText, XmlShape> shaping) {
        IndentedXml asItIs = document(shaping.apply(XmlText.asItIs()));
        if (asItIs.isLegal()) {
            return new Rendered(asItIs.bytes(), mapped.findings());
        }
        XmlText text = new XmlText();
        byte[] bytes = document(shaping.apply(text)).bytes();
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(text.findings());
        return new Rendered(bytes, findings);
    }

    /** The document of a shape whose texts are fit for XML. */
    public byte[] bytes(XmlShape shape) {
        return document(shape).bytes();
    }

    private IndentedXml document(XmlShape shape) {
        String doctype = shape.doctype().isEmpty() ? "" : "\n" + shape.doctype();
        IndentedXml document = new IndentedXml(DECLARATION + doctype);
        try {
            Marshaller marshaller = context.createMarshaller();
            if (schemaLocation != null) {
                marshaller.setProperty(Marshaller.JAXB_SCHEMA_LOCATION, schemaLocation);
            }
            marshaller.marshal(shape.root(), document);
        } catch (JAXBException e) {
            throw new IllegalStateException("the shape " + shape.root() + " is wrong", e);
        }
        return document;
    }
}
