package org.bifolio.write.saf;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <dublin_core>}, which DSpace reads for every metadata schema. */
@XmlRootElement(name = "dublin_core")
@XmlAccessorType(XmlAccessType.FIELD)
final class DublinCoreXml {

    @XmlAttribute final String schema;

    @XmlElement(name = "dcvalue")
    private final List<Value> values = new ArrayList<>();

    DublinCoreXml(String schema) {
        this.schema = schema;
    }

    /** JAXB asks for it. */
    DublinCoreXml() {
        this("");
    }

    void add(MetadataField field, String text) {
        Value value = new Value();
        value.element = field.element();
        value.qualifier = field.qualifier();
        value.language = field.language();
        value.text = text;
        values.add(value);
    }

    /** One value of one field. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Value {

        @XmlAttribute String element = "";

        @XmlAttribute String qualifier = "";

        @XmlAttribute @Nullable String language;

        @XmlValue String text = "";
    }
}
