package org.bifolio.locate;

/**
 * A line that may carry a label, with what speaks for it.
 *
 * @param index of the line
 * @param value the rest of the line, or the next line where the label stands alone
 * @param weight points for it; not positive: it is no label
 */
record LabelCandidate(int index, LabelledLine line, String value, int weight) {

    private static final int WORD = 10;
    private static final int NEVER = -100;

    static LabelCandidate of(int index, LabelledLine line, String value) {
        int weight =
                value.isEmpty() ? NEVER : WORD + markWeight(line.mark()) + valueWeight(line, value);
        return new LabelCandidate(index, line, value, weight);
    }

    Label label() {
        return line.label();
    }

    LabelCandidate heavier(int points) {
        return new LabelCandidate(index, line, value, weight + points);
    }

    /** Whether the value could be nothing else: journal, year and issue, or a class code. */
    boolean isPlain() {
        return line.mark() == LabelledLine.Mark.PRINTED || weight >= WORD + 8;
    }

    private static int markWeight(LabelledLine.Mark mark) {
        return switch (mark) {
            case PRINTED -> 6;
            case BLANK -> 3;
            case ALONE -> 2;
            case GLUED -> 0;
        };
    }

    private static int valueWeight(LabelledLine line, String value) {
        return switch (line.label()) {
            case SOURCE -> sourceWeight(value);
            case CLASSIFICATION -> startsWithCode(value) ? 6 : NEVER;
            case AUTHORS, AFFILIATIONS, KEYWORDS -> value.indexOf('。') < 0 ? 0 : NEVER;
            case FUNDING -> isSentence(value) ? -6 : 0;
            case AUTHOR_NOTES -> 3;
            default -> 0;
        };
    }

    private static int sourceWeight(String value) {
        if (value.startsWith("《") || value.startsWith("[《")) {
            return 10;
        }
        return value.indexOf('期') >= 0 && value.indexOf('年') >= 0 ? 4 : -WORD;
    }

    /** {@code TU246 […]}: a class of the Chinese Library Classification begins with a letter. */
    private static boolean startsWithCode(String value) {
        int at = value.startsWith("[") ? 1 : 0;
        return at < value.length() && value.charAt(at) >= 'A' && value.charAt(at) <= 'Z';
    }

    private static boolean isSentence(String value) {
        int stop = value.indexOf('。');
        return stop >= 0 && stop < value.length() - 1;
    }
}
