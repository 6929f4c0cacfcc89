package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <journal-meta>}; a list that is absent takes its wrapper with it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"ids", "titles", "issns", "publishers"})
final class JournalMetaXml {

    @XmlElement(name = "journal-id")
    List<JournalId> ids = List.of();

    @XmlElementWrapper(name = "journal-title-group")
    @XmlElement(name = "journal-title")
    @Nullable List<TextXml> titles;

    @XmlElement(name = "issn")
    List<Issn> issns = List.of();

    @XmlElementWrapper(name = "publisher")
    @XmlElement(name = "publisher-name")
    @Nullable List<TextXml> publishers;

    boolean isEmpty() {
        return ids.isEmpty() && titles == null && issns.isEmpty() && publishers == null;
    }

    /** {@code <journal-id journal-id-type="issn">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class JournalId {

        @XmlAttribute(name = "journal-id-type")
        String type = "";

        @XmlValue String text = "";
    }

    /** {@code <issn publication-format="print">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Issn {

        @XmlAttribute(name = "publication-format")
        String format = "";

        @XmlValue String text = "";
    }
}
