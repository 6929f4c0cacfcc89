package org.bifolio.locate;

import java.util.List;
import java.util.Optional;

/** The labels of an article page and the words they are printed with. */
enum Label {
    /** List views label the title too; the detail page does not. */
    TITLE(FieldName.TITLE, "题名"),
    ABSTRACT(FieldName.ABSTRACT, "摘要"),
    AUTHORS(FieldName.AUTHORS, "作者"),
    AFFILIATIONS(FieldName.AFFILIATIONS, "机构地区", "机构"),
    SOURCE(FieldName.SOURCE, "出处"),
    FUNDING(FieldName.FUNDING, "基金"),
    KEYWORDS(FieldName.KEYWORDS, "关键词"),
    /** List views print the English keywords on a line of their own. */
    ENGLISH_KEYWORDS(FieldName.KEYWORDS, "Keywords", "Key words"),
    CLASSIFICATION(FieldName.CLASSIFICATION, "分类号", "分类"),
    AUTHOR_NOTES(FieldName.AUTHOR_NOTES, "作者简介");

    /** Longer words first where one begins another: 作者简介 before 作者. */
    static final List<Label> LONGEST_FIRST =
            List.of(
                    AUTHOR_NOTES,
                    ABSTRACT,
                    AUTHORS,
                    AFFILIATIONS,
                    SOURCE,
                    FUNDING,
                    KEYWORDS,
                    CLASSIFICATION,
                    TITLE,
                    ENGLISH_KEYWORDS);

    private final FieldName field;
    private final String word;
    private final String variant;

    Label(FieldName field, String word) {
        this(field, word, "");
    }

    /**
     * @param variant another word for it, too common in sentences to be a label when glued to a
     *     value
     */
    Label(FieldName field, String word, String variant) {
        this.field = field;
        this.word = word;
        this.variant = variant;
    }

    FieldName field() {
        return field;
    }

    /** The label's word that stands at {@code at}, and where it ends. */
    Optional<LabelWord> wordAt(String line, int at) {
        return LabelWord.read(line, at, word, false)
                .or(
                        () ->
                                variant.isEmpty()
                                        ? Optional.empty()
                                        : LabelWord.read(line, at, variant, true));
    }
}
