package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <article>} with nothing but its {@code <front>}. */
@XmlRootElement(name = "article")
@XmlAccessorType(XmlAccessType.FIELD)
final class ArticleXml {

    static final String XLINK = "http://www.w3.org/1999/xlink";

    @XmlAttribute(name = "article-type")
    @Nullable String type;

    @XmlAttribute(name = "dtd-version")
    final String version = TagSet.VERSION;

    @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
    @Nullable String lang;

    final Front front = new Front();

    /** The shape of {@code <front>}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"journal", "article"})
    static final class Front {

        @XmlElement(name = "journal-meta")
        @Nullable JournalMetaXml journal;

        @XmlElement(name = "article-meta")
        final ArticleMetaXml article = new ArticleMetaXml();
    }
}
