package org.bifolio.words;

/** What a field's kind adds to the evidence of a seam. */
final class FieldRules {

    /**
     * Names of institutions and journals have a capital at each word: a seam before one is sure.
     */
    private static final double TITLE_CASE_SEAM = 5;

    /** In names of places and people, runs that no list holds are the rule. */
    private static final double NAMES = -2;

    private FieldRules() {}

    static double evidence(TextKind field, SeamKind seam, Piece first, Piece second) {
        return switch (field) {
            case PROSE, KEYWORD, FUNDING -> 0;
            case TITLE -> seam == SeamKind.STEP_UP && plain(first, second) ? TITLE_CASE_SEAM : 0;
            case INSTITUTION, JOURNAL -> seam == SeamKind.STEP_UP ? names(first, second) : NAMES;
        };
    }

    private static double names(Piece first, Piece second) {
        return plain(first, second) ? TITLE_CASE_SEAM : 0;
    }

    private static boolean plain(Piece first, Piece second) {
        return first.isPlainWord() && second.isPlainWord();
    }
}
