package org.bifolio.write.oaidc;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <oai_dc:dc>}: the fifteen elements in any order and number. */
@XmlRootElement(name = "dc")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSeeAlso(OaiDcXml.Literal.class)
final class OaiDcXml {

    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String DC = "http://purl.org/dc/elements/1.1/";

    @XmlAnyElement(lax = true)
    private final List<JAXBElement<Literal>> elements = new ArrayList<>();

    /** Adds {@code <dc:title xml:lang="zh">…</dc:title>}. */
    void add(String element, String text, @Nullable String lang) {
        Literal literal = new Literal();
        literal.text = text;
        literal.lang = lang;
        elements.add(new JAXBElement<>(new QName(DC, element, "dc"), Literal.class, literal));
    }

    /** A text and its language. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Literal {

        @XmlValue String text = "";

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;
    }
}
