package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes an author list apart at its separators, in one pass. Blanks part names in Chinese
 * characters, but not the words of a Latin name.
 */
final class ListScanner {

    private static final String SEPARATORS = ";；,，、|\n\t";

    private final String text;
    private final List<ListPart> parts = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final List<String> brackets = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private char before;

    private ListScanner(String text) {
        this.text = text;
    }

    static List<ListPart> parts(String text) {
        ListScanner scanner = new ListScanner(text);
        int at = 0;
        while (at < text.length()) {
            at = scanner.step(at);
        }
        scanner.end(' ');
        return scanner.parts;
    }

    /** Reads what starts here and gives the position behind it. */
    private int step(int at) {
        char c = text.charAt(at);
        if (Brackets.opens(c)) {
            return bracket(at);
        }
        if (SEPARATORS.indexOf(c) >= 0) {
            end(c == '；' ? ';' : c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank(at);
        } else if (Marks.isMark(c) || c == '~' || c == '^') {
            return marks(at);
        } else if (!Brackets.closes(c)) {
            letter(at);
        }
        return at + 1;
    }

    private int bracket(int open) {
        int close = Brackets.end(text, open);
        String content = text.substring(open + 1, close).strip();
        List<String> found = Marks.of(content);
        int next = Math.min(close + 1, text.length());
        if (isNickname(content, next)) {
            name.append(text, open, next);
        } else if (!found.isEmpty()) {
            marks.addAll(found);
        } else if (!content.isEmpty()) {
            brackets.add(content);
        }
        return next;
    }

    /** {@code Wei (David) Zhang}: one Latin word, and the name goes on. */
    private boolean isNickname(String content, int next) {
        int at = next;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return name.length() > 0
                && at < text.length()
                && at > next
                && Character.isUpperCase(text.charAt(at))
                && content.length() > 1
                && content.chars().allMatch(c -> Character.isLetter(c) && c < 0x250);
    }

    private int marks(int at) {
        int end = Math.max(at + 1, Marks.end(text, at));
        if (name.length() > 0) {
            marks.addAll(Marks.of(text.substring(at, end)));
        }
        return end;
    }

    /** Before a bracket or a mark the blank means nothing: {@code 任仁 （图）}. */
    private void blank(int at) {
        if (name.length() == 0 || at + 1 == text.length()) {
            return;
        }
        char next = text.charAt(at + 1);
        boolean latin = !isHan(name.charAt(name.length() - 1)) && !isHan(next);
        if (latin && brackets.isEmpty() && marks.isEmpty()) {
            name.append(' ');
        } else if (!Brackets.opens(next) && !Marks.isMark(next)) {
            end(' ');
        }
    }

    private void letter(int at) {
        boolean goesOn = brackets.isEmpty() && marks.isEmpty();
        if (name.length() > 0 && (!goesOn || isLatinBehindHan(at))) {
            end(' ');
        }
        name.append(text.charAt(at));
    }

    /** {@code 郑佳斯ZHENG}; a single letter belongs to the name: {@code 老K}. */
    private boolean isLatinBehindHan(int at) {
        return isHan(name.charAt(name.length() - 1))
                && isLatin(at)
                && at + 1 < text.length()
                && isLatin(at + 1);
    }

    private boolean isLatin(int at) {
        return Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x250;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    private void end(char separator) {
        String found = name.toString().strip();
        if (!found.isEmpty() || !brackets.isEmpty()) {
            parts.add(new ListPart(found, before, brackets, marks));
        }
        if (!found.isEmpty() || separator != ' ') {
            before = separator;
        }
        name.setLength(0);
        brackets.clear();
        marks.clear();
    }
}
