package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** The shape of {@code <article-meta>}, in the order of the DTD. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        propOrder = {
            "ids",
            "categories",
            "titles",
            "contributors",
            "affiliations",
            "date",
            "dateNotAvailable",
            "volume",
            "issue",
            "firstPage",
            "lastPage",
            "pageRange",
            "uris",
            "abstracts",
            "translatedAbstracts",
            "keywords",
            "grants",
            "counts",
            "others"
        })
final class ArticleMetaXml {

    @XmlElement(name = "article-id")
    List<ArticleId> ids = List.of();

    @XmlElementWrapper(name = "article-categories")
    @XmlElement(name = "subj-group")
    @Nullable List<SubjectsXml> categories;

    @XmlElement(name = "title-group")
    @Nullable TitleGroup titles;

    @XmlElementWrapper(name = "contrib-group")
    @XmlElement(name = "contrib")
    @Nullable List<ContribXml> contributors;

    @XmlElements({
        @XmlElement(name = "aff", type = AffXml.class),
        @XmlElement(name = "aff-alternatives", type = AffXml.Alternatives.class)
    })
    List<Object> affiliations = List.of();

    @XmlElement(name = "pub-date")
    @Nullable PubDate date;

    @XmlElement(name = "pub-date-not-available")
    @Nullable Empty dateNotAvailable;

    @Nullable String volume;
    @Nullable String issue;

    @XmlElement(name = "fpage")
    @Nullable String firstPage;

    @XmlElement(name = "lpage")
    @Nullable String lastPage;

    @XmlElement(name = "page-range")
    @Nullable String pageRange;

    @XmlElement(name = "self-uri")
    List<Link> uris = List.of();

    @XmlElement(name = "abstract")
    @Nullable Abstract abstracts;

    @XmlElement(name = "trans-abstract")
    List<Abstract> translatedAbstracts = List.of();

    @XmlElement(name = "kwd-group")
    List<Keywords> keywords = List.of();

    @XmlElementWrapper(name = "funding-group")
    @XmlElement(name = "award-group")
    @Nullable List<AwardXml> grants;

    @Nullable Counts counts;

    @XmlElementWrapper(name = "custom-meta-group")
    @XmlElement(name = "custom-meta")
    @Nullable List<CustomMeta> others;

    /** {@code <article-id pub-id-type="publisher-id">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ArticleId {

        @XmlAttribute(name = "pub-id-type")
        String type = "";

        @XmlValue String text = "";
    }

    /** The title and its translations. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"title", "translations"})
    static final class TitleGroup {

        @XmlElement(name = "article-title")
        TextXml title = new TextXml();

        @XmlElement(name = "trans-title-group")
        List<Translation> translations = List.of();
    }

    /** {@code <trans-title-group xml:lang="en">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Translation {

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        @XmlElement(name = "trans-title")
        String title = "";
    }

    /** The year of the issue: pages tell no month and no day. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class PubDate {

        @XmlAttribute(name = "date-type")
        final String type = "pub";

        @XmlAttribute(name = "iso-8601-date")
        String iso = "";

        String year = "";
    }

    /** {@code <self-uri xlink:href="…"/>}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Link {

        @XmlAttribute(namespace = ArticleXml.XLINK)
        String href = "";
    }

    /** An abstract of one paragraph. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Abstract {

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        String p = "";
    }

    /** {@code <kwd-group xml:lang="zh">}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Keywords {

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        @XmlElement(name = "kwd")
        List<String> keywords = List.of();
    }

    /** {@code <counts>}, of which a page tells two. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"references", "pages"})
    static final class Counts {

        @XmlElement(name = "ref-count")
        @Nullable Count references;

        @XmlElement(name = "page-count")
        @Nullable Count pages;
    }

    /** {@code <page-count count="9"/>}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Count {

        @XmlAttribute String count = "";
    }

    /** A name and a value that JATS has no element for. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"name", "value"})
    static final class CustomMeta {

        @XmlAttribute(name = "lang", namespace = XMLConstants.XML_NS_URI)
        @Nullable String lang;

        @XmlElement(name = "meta-name")
        String name = "";

        @XmlElement(name = "meta-value")
        String value = "";
    }

    /** An element that says something by being there. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Empty {}
}
