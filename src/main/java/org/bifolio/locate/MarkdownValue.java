package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.locate.LinkedText.Link;

/**
 * A labelled value of a Markdown page: the Chinese side as text or links, then the English side in
 * italics: {@code [赵浩凯](…) _Zhao Haokai(Beijing Geriatric Hospital)_}.
 *
 * @param english where the italics begin; the length of the text where there are none
 */
record MarkdownValue(LinkedText text, int english) {

    /** Places where the italics might begin that are looked at. */
    private static final int MAX_STARTS = 64;

    static MarkdownValue parse(String source) {
        LinkedText all = MarkdownText.parse(source);
        LinkedText text = all.upTo(stripEnd(all.text()));
        return new MarkdownValue(text, start(text.text()));
    }

    boolean hasEnglish() {
        return english < text.text().length();
    }

    String zh() {
        return Blanks.collapse(MarkdownText.typed(text.text().substring(0, english)));
    }

    List<String> zhItems() {
        return text.upTo(english).items().stream().map(MarkdownText::typed).toList();
    }

    /** The pieces of italics: one a value, or one an item. */
    List<String> en() {
        List<String> linked =
                text.links().stream()
                        .filter(each -> each.start() > english)
                        .map(Link::label)
                        .toList();
        return linked.size() > 1 ? linked : pieces();
    }

    /** Everything, for a value whose sides the page does not tell apart. */
    String whole() {
        return hasEnglish()
                ? Blanks.strip(zh() + " " + String.join(" ", en()))
                : Blanks.collapse(MarkdownText.typed(text.text()));
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        String italics = text.text().substring(english);
        int from = 0;
        for (int i = 1; i < italics.length(); i++) {
            boolean border = MarkdownText.isMark(italics.charAt(i)) && isPieceEnd(italics, i);
            if (border || i == italics.length() - 1) {
                int to = border ? i : i + 1;
                pieces.addAll(FieldSet.items(typed(italics.substring(from, to))));
                from = i;
            }
        }
        return pieces;
    }

    /** Whether another mark follows: {@code _first_ _second_}. */
    private static boolean isPieceEnd(String italics, int at) {
        int next = Blanks.skip(italics, at + 1);
        return next == italics.length() || MarkdownText.isMark(italics.charAt(next));
    }

    private static String typed(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && isOuter(piece.charAt(from))) {
            from++;
        }
        while (to > from && isOuter(piece.charAt(to - 1))) {
            to--;
        }
        return Blanks.collapse(MarkdownText.typed(piece.substring(from, to)));
    }

    private static boolean isOuter(char c) {
        return MarkdownText.isMark(c) || Blanks.isBlank(c);
    }

    private static int stripEnd(String text) {
        int to = text.length();
        while (to > 0 && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /**
     * The italics run to the end of the value. They begin at the first mark that does not stand
     * inside a Latin word and has hardly any Chinese behind it.
     */
    private static int start(String text) {
        int none = text.length();
        if (none == 0 || !MarkdownText.isMark(text.charAt(none - 1))) {
            return none;
        }
        char mark = text.charAt(none - 1);
        int fallback = none;
        int at = text.indexOf(mark);
        for (int seen = 0; at >= 0 && at < none - 1 && seen < MAX_STARTS; seen++) {
            if (Script.isEnglish(text.substring(at))) {
                if (at == 0 || !isLatin(text.charAt(at - 1))) {
                    return at;
                }
                fallback = Math.min(fallback, at);
            }
            at = text.indexOf(mark, at + 1);
        }
        return fallback;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
