package org.bifolio.words;

/** What an English text is: some rules hold only in some fields. */
public enum TextKind {
    PROSE,
    TITLE,
    /**
     * Names of institutions and places: a seam before a capital is evidence ({@code
     * PublicAdministration}).
     */
    INSTITUTION,
    JOURNAL,
    KEYWORD,
    FUNDING
}
