package org.bifolio.locate;

import java.util.Optional;

/**
 * A line that begins with a label's word: {@code 作者 郑佳斯}, {@code 摘要文章基于…}, {@code 作　　者：…}, {@code
 * 【关键词】…}. Whether it is the label is not decided here: a sentence may begin with 作者 as well.
 *
 * @param value the rest of the line, perhaps empty
 */
record LabelledLine(Label label, Mark mark, String value) {

    /** How a label is set off from its value, the surest first. */
    enum Mark {
        /** A colon, brackets around it, or blanks inside it. */
        PRINTED,
        BLANK,
        /** Nothing follows on this line. */
        ALONE,
        /** {@code 作者赵浩凯}: only a link or a change of type set it off. */
        GLUED
    }

    /** The first characters of all words. */
    private static final String FIRST = "题摘作机出刊年页基关分中K期";

    private static final String OPENING = "【［[〔";
    private static final String CLOSING = "】］]〕";

    static Optional<LabelledLine> read(String line) {
        int at = skipStars(line, 0);
        boolean bracketed = at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0;
        int from = bracketed ? at + 1 : at;
        if (from >= line.length() || FIRST.indexOf(line.charAt(from)) < 0) {
            return Optional.empty();
        }
        for (Label label : Label.LONGEST_FIRST) {
            Optional<LabelledLine> read = read(line, from, label, bracketed);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** By one of the longer words for the label, which have to be set off, else by its own. */
    private static Optional<LabelledLine> read(
            String line, int from, Label label, boolean bracketed) {
        for (String variant : label.variants()) {
            Optional<LabelledLine> read =
                    LabelWord.read(line, from, variant)
                            .flatMap(word -> after(line, label, word, bracketed))
                            .filter(each -> each.mark != Mark.GLUED);
            if (read.isPresent()) {
                return read;
            }
        }
        return label.word().isEmpty()
                ? Optional.empty()
                : LabelWord.read(line, from, label.word())
                        .flatMap(word -> after(line, label, word, bracketed));
    }

    private static Optional<LabelledLine> after(
            String line, Label label, LabelWord word, boolean bracketed) {
        int at = word.end();
        if (bracketed) {
            at = Blanks.skip(line, at) + 1;
            if (at > line.length() || CLOSING.indexOf(line.charAt(at - 1)) < 0) {
                return Optional.empty();
            }
        }
        int end = skipStars(line, at);
        int colon = Blanks.skip(line, end);
        boolean hasColon = colon < line.length() && "：:".indexOf(line.charAt(colon)) >= 0;
        int value = Blanks.skip(line, hasColon ? skipStars(line, colon + 1) : colon);
        boolean printed = bracketed || hasColon || word.spaced();
        Mark mark = mark(printed, value == line.length(), value > end);
        return Optional.of(new LabelledLine(label, mark, line.substring(value)));
    }

    /** Markdown may print the label bold. */
    private static int skipStars(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    private static Mark mark(boolean printed, boolean alone, boolean blank) {
        if (printed) {
            return Mark.PRINTED;
        }
        if (alone) {
            return Mark.ALONE;
        }
        return blank ? Mark.BLANK : Mark.GLUED;
    }
}
