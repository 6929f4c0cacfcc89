package org.bifolio.write.jats;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <aff>}: a line of text with its parts marked. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSeeAlso(AffXml.Part.class)
final class AffXml {

    @XmlAttribute @Nullable String id;

    @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
    String lang = "";

    @XmlMixed
    @XmlAnyElement(lax = true)
    List<Object> content = List.of();

    /** One affiliation, a language each. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Alternatives {

        @XmlAttribute String id = "";

        @XmlElement(name = "aff")
        List<AffXml> sides = List.of();
    }

    /** {@code <institution>}, {@code <city>}, {@code <country country="CN">} … */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Part {

        @XmlAttribute @Nullable String country;

        @XmlValue String text = "";

        static Object of(String element, String text, @Nullable String country) {
            Part part = new Part();
            part.text = text;
            part.country = country;
            return new JAXBElement<>(new QName(element), Part.class, part);
        }
    }
}
