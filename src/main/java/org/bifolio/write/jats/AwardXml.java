package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <award-group>}: one grant. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"source", "awards"})
final class AwardXml {

    @XmlElement(name = "funding-source")
    Source source = new Source();

    @XmlElement(name = "award-id")
    List<String> awards = List.of();

    /** {@code <funding-source><institution-wrap><institution>}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Source {

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        @XmlElementWrapper(name = "institution-wrap")
        @XmlElement(name = "institution")
        List<TextXml> institutions = List.of();
    }
}
