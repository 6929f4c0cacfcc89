package org.bifolio.locate;

/** The fields of an article page, by their labels there. */
public enum FieldName {
    /** The heading; its second line or {@code em} is the English title. */
    TITLE,
    /** 摘要 */
    ABSTRACT,
    /** 作者 */
    AUTHORS,
    /** 机构地区 */
    AFFILIATIONS,
    /** 出处: journal, badges, year, issue, pages, then the journal's English name. */
    SOURCE,
    /** 基金 */
    FUNDING,
    /** 关键词 */
    KEYWORDS,
    /** 分类号 */
    CLASSIFICATION,
    /** 作者简介 */
    AUTHOR_NOTES
}
