package org.bifolio.write.qdc;

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

/**
 * The shape of {@code <qdc:qualifieddc>}, the root that DSpace gives qualified Dublin Core: DCMI's
 * schemas define elements but no root.
 */
@XmlRootElement(name = "qualifieddc")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSeeAlso(QdcXml.Literal.class)
final class QdcXml {

    static final String NAMESPACE = "http://dspace.org/qualifieddc/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String DCTERMS = "http://purl.org/dc/terms/";

    @XmlAnyElement(lax = true)
    private final List<JAXBElement<Literal>> elements = new ArrayList<>();

    /** Adds {@code <dcterms:abstract xml:lang="zh">…</dcterms:abstract>}. */
    void addText(QName element, String text, @Nullable String lang) {
        Literal literal = add(element, text);
        literal.lang = lang;
    }

    /**
     * Adds {@code <dcterms:issued xsi:type="dcterms:W3CDTF">…</dcterms:issued>}; DCMI's schema
     * forbids a language beside a scheme.
     */
    void addEncoded(QName element, String text, String scheme) {
        Literal literal = add(element, text);
        literal.scheme = "dcterms:" + scheme;
    }

    private Literal add(QName element, String text) {
        Literal literal = new Literal();
        literal.text = text;
        elements.add(new JAXBElement<>(element, Literal.class, literal));
        return literal;
    }

    /** A text with its language or its encoding scheme. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Literal {

        @XmlValue String text = "";

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        @XmlAttribute(name = "type", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
        @Nullable String scheme;
    }
}
