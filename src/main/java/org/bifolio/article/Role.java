package org.bifolio.article;

/**
 * What a contributor did. Pages add it in brackets: {@code 任仁（图）}, {@code 窦强(译)}. The credit is the
 * term of JATS {@code contrib/@contrib-type}.
 */
public enum Role {
    AUTHOR("author", "作者"),
    TRANSLATOR("translator", "译"),
    EDITOR("editor", "编"),
    COMPILER("compiler", "整理"),
    ILLUSTRATOR("illustrator", "图"),
    PHOTOGRAPHER("photographer", "摄影"),
    NARRATOR("narrator", "口述"),
    REPORTER("reporter", "记者");

    private final String credit;
    private final String chinese;

    Role(String credit, String chinese) {
        this.credit = credit;
        this.chinese = chinese;
    }

    public String credit() {
        return credit;
    }

    /** The word for it beside a name in that language: {@code 译}, {@code translator}. */
    public String word(Lang lang) {
        return lang == Lang.ZH ? chinese : credit;
    }
}
