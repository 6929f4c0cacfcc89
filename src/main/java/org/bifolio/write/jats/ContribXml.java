package org.bifolio.write.jats;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <contrib>}: how somebody is called, and where they work. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"called", "worksAt"})
final class ContribXml {

    @XmlAttribute(name = "contrib-type")
    String type = "";

    @XmlElements({
        @XmlElement(name = "name", type = Name.class),
        @XmlElement(name = "string-name", type = StringName.class),
        @XmlElement(name = "name-alternatives", type = NameAlternatives.class),
        @XmlElement(name = "collab", type = TextXml.class),
        @XmlElement(name = "collab-alternatives", type = CollabAlternatives.class)
    })
    Object called = new TextXml();

    @XmlElement(name = "xref")
    List<AffiliationReference> worksAt = List.of();

    /** A name of which the parts are known. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"surname", "givenNames"})
    static final class Name {

        @XmlAttribute(name = "name-style")
        String style = "";

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        String lang = "";

        @Nullable String surname;

        @XmlElement(name = "given-names")
        @Nullable String givenNames;
    }

    /** A name that is not taken apart. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class StringName {

        @XmlAttribute(name = "name-style")
        @Nullable String style;

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        String lang = "";

        @XmlMixed
        @XmlAnyElement(lax = true)
        List<Object> content = List.of();

        static Object givenNames(String text) {
            return new JAXBElement<>(new QName("given-names"), String.class, text);
        }
    }

    /** One person's names, a language each. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class NameAlternatives {

        @XmlElements({
            @XmlElement(name = "name", type = Name.class),
            @XmlElement(name = "string-name", type = StringName.class)
        })
        List<Object> names = List.of();
    }

    /** One group's names, a language each. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class CollabAlternatives {

        @XmlElement(name = "collab")
        List<TextXml> names = List.of();
    }

    /** {@code <xref ref-type="aff" rid="aff1"/>}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class AffiliationReference {

        @XmlAttribute(name = "ref-type")
        final String type = "aff";

        @XmlAttribute String rid = "";
    }
}
