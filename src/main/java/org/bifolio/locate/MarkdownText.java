package org.bifolio.locate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bifolio.locate.LinkedText.Link;

/**
 * Markdown of a line or value taken apart in one pass: links {@code [text](url "title")} become
 * their text, images and the buttons 展开更多 and 收起 vanish, escapes {@code \[} become what they stand
 * for, a break {@code \\} a blank. Emphasis is left as marks, since its {@code _} also occurs in
 * names: {@code vB_EfaP_IME195}.
 */
final class MarkdownText {

    /** Unescaped {@code _} and {@code *}: noncharacters, which no text holds. */
    static final char UNDERSCORE = '\uFDD0';

    static final char ASTERISK = '\uFDD1';

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~";

    /** No link of the platform has so long a text. */
    private static final int LONGEST = 4000;

    /** An opening bracket that may become a link, at an offset of the output. */
    private record Open(int at, boolean image) {}

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private MarkdownText(String source) {
        this.source = source;
    }

    static LinkedText parse(String source) {
        MarkdownText text = new MarkdownText(source);
        while (text.at < source.length()) {
            text.step();
        }
        return new LinkedText(text.out.toString(), text.links);
    }

    /** Emphasis marks as they were typed. */
    static String typed(String text) {
        return text.replace(UNDERSCORE, '_').replace(ASTERISK, '*');
    }

    static boolean isMark(char c) {
        return c == UNDERSCORE || c == ASTERISK;
    }

    private void step() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '[' -> open(false);
            case ']' -> close();
            case '_' -> append(UNDERSCORE, 1);
            case '*' -> append(ASTERISK, 1);
            case '!' -> bang();
            default -> append(c, 1);
        }
    }

    private void append(char c, int read) {
        out.append(c);
        at += read;
    }

    private void escape() {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (ESCAPABLE.indexOf(next) >= 0) {
            append(next, 2);
        } else if (next == '\\' || Blanks.isBlank(next)) {
            append(' ', 2);
        } else {
            append('\\', 1);
        }
    }

    private void bang() {
        if (source.startsWith("[", at + 1)) {
            at++;
            open(true);
        } else {
            append('!', 1);
        }
    }

    private void open(boolean image) {
        open.push(new Open(out.length(), image));
        append('[', 1);
    }

    private void close() {
        if (open.isEmpty()) {
            append(']', 1);
            return;
        }
        Open bracket = open.pop();
        int target = at + 1;
        boolean link = source.startsWith("(", target) && out.length() - bracket.at() < LONGEST;
        int end = link ? MarkdownTarget.end(source, target) : -1;
        if (end < 0) {
            append(']', 1);
            return;
        }
        String text = typed(out.substring(bracket.at() + 1));
        out.setLength(bracket.at());
        if (!bracket.image() && !ExpandedAbstract.isMarker(Blanks.strip(text))) {
            out.append(text);
            addLink(text, MarkdownTarget.title(source, target, end), bracket.at());
        }
        at = end;
    }

    /** A link around others takes their place. */
    private void addLink(String text, String title, int start) {
        while (!links.isEmpty() && links.get(links.size() - 1).start() >= start) {
            links.remove(links.size() - 1);
        }
        links.add(new Link(text, title, start, out.length()));
    }
}
