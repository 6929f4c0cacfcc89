package org.bifolio.article;

/**
 * What a contributor did. Pages add it in brackets: {@code 任仁（图）}, {@code 窦强(译)}. The credit is the
 * term of JATS {@code contrib/@contrib-type}.
 */
public enum Role {
    AUTHOR("author"),
    TRANSLATOR("translator"),
    EDITOR("editor"),
    COMPILER("compiler"),
    ILLUSTRATOR("illustrator"),
    PHOTOGRAPHER("photographer"),
    NARRATOR("narrator"),
    REPORTER("reporter");

    private final String credit;

    Role(String credit) {
        this.credit = credit;
    }

    public String credit() {
        return credit;
    }
}
