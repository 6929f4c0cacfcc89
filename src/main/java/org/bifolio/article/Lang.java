package org.bifolio.article;

/**
 * The two languages of a page. The tag is BCP 47, as JATS {@code xml:lang} and Dublin Core take it.
 */
public enum Lang {
    ZH("zh"),
    EN("en");

    private final String tag;

    Lang(String tag) {
        this.tag = tag;
    }

    /** {@code zh} or {@code en}; never {@code zh_CN}. */
    public String tag() {
        return tag;
    }
}
