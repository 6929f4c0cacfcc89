package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** A text and the language it is in, where it is in one. */
@XmlAccessorType(XmlAccessType.FIELD)
final class TextXml {

    @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
    @Nullable String lang;

    @XmlValue String text = "";

    static TextXml of(String text, @Nullable String lang) {
        TextXml xml = new TextXml();
        xml.text = text;
        xml.lang = lang;
        return xml;
    }
}
