package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;

/** The shape of {@code <subj-group>}: the classes of one scheme, whose captions are Chinese. */
@XmlAccessorType(XmlAccessType.FIELD)
final class SubjectsXml {

    @XmlAttribute(name = "subj-group-type")
    String scheme = "";

    @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
    final String lang = "zh";

    @XmlElements({
        @XmlElement(name = "subject", type = Subject.class),
        @XmlElement(name = "compound-subject", type = Compound.class)
    })
    final List<Object> subjects = new ArrayList<>();

    /** A class of which only the code is known. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Subject {

        @XmlAttribute(name = "content-type")
        final String type = "code";

        @XmlValue String code = "";
    }

    /** A class with its code and its caption. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Compound {

        @XmlElement(name = "compound-subject-part")
        List<SubjectPart> parts = List.of();
    }

    /** {@code <compound-subject-part content-type="code">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class SubjectPart {

        @XmlAttribute(name = "content-type")
        String type = "";

        @XmlValue String text = "";
    }
}
