package org.bifolio.locate;

import java.util.List;

/** The labels of an article page and the words they are printed with. */
enum Label {
    /** List views label the title too; the detail page does not. */
    TITLE(FieldName.TITLE, "题名"),
    ABSTRACT(FieldName.ABSTRACT, "摘要"),
    AUTHORS(FieldName.AUTHORS, "作者"),
    AFFILIATIONS(FieldName.AFFILIATIONS, "机构地区", "机构", "作者单位"),
    SOURCE(FieldName.SOURCE, "出处"),
    /** The newest layout tells the source in three rows. */
    JOURNAL(FieldName.SOURCE, "", "刊名", "出版物", "期刊名称"),
    ISSUE(FieldName.SOURCE, "", "年卷期"),
    PAGES(FieldName.SOURCE, "", "页码"),
    FUNDING(FieldName.FUNDING, "基金", "基金项目"),
    KEYWORDS(FieldName.KEYWORDS, "关键词"),
    /** List views print the English keywords on a line of their own. */
    ENGLISH_KEYWORDS(FieldName.KEYWORDS, "Keywords", "Key words"),
    CLASSIFICATION(FieldName.CLASSIFICATION, "分类号", "中图分类号", "分类"),
    AUTHOR_NOTES(FieldName.AUTHOR_NOTES, "作者简介");

    /** Longer words first where one begins another: 作者简介 before 作者. */
    static final List<Label> LONGEST_FIRST =
            List.of(
                    AUTHOR_NOTES,
                    ABSTRACT,
                    AFFILIATIONS,
                    AUTHORS,
                    SOURCE,
                    JOURNAL,
                    ISSUE,
                    PAGES,
                    FUNDING,
                    KEYWORDS,
                    CLASSIFICATION,
                    TITLE,
                    ENGLISH_KEYWORDS);

    private final FieldName field;
    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> variants;

    /**
     * @param variants other words for it, too common in sentences to be a label when glued to a
     *     value
     */
    Label(FieldName field, String word, String... variants) {
        this.field = field;
        this.word = word;
        this.variants = List.of(variants);
    }

    FieldName field() {
        return field;
    }

    /** Empty for a label that is always set off. */
    String word() {
        return word;
    }

    List<String> variants() {
        return variants;
    }
}
