package org.bifolio.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Affiliation marks behind a name: {@code [1,2]}, {@code ¹}, {@code *}, {@code ~1}. */
final class Marks {

    private static final String SYMBOLS = "*#†‡§∗＊△▲☆★";
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；\\s~^]+");
    private static final Pattern MARK =
            Pattern.compile("\\d{1,3}|\\d{1,2}[-–]\\d{1,2}|[A-Za-z]|[*#†‡§∗＊△▲☆★]{1,3}");

    private Marks() {}

    /** The marks that this text consists of; none when anything else is in it. */
    static List<String> of(String text) {
        if (holdsWord(text)) {
            return List.of();
        }
        List<String> marks = new ArrayList<>();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (String mark : SEPARATOR.split(folded, -1)) {
            if (!mark.isEmpty()) {
                if (!MARK.matcher(mark).matches()) {
                    return List.of();
                }
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Two letters side by side, as in every affiliation, are no marks. */
    private static boolean holdsWord(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (letter && another) {
                return true;
            }
            letter = another;
        }
        return false;
    }

    /** Whether the character is part of a mark when it stands directly behind a name. */
    static boolean isMark(char c) {
        return SYMBOLS.indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.isDigit(c);
    }

    /** Where the marks end that start at {@code from}: {@code 1,2*} but not the comma behind. */
    static int end(String text, int from) {
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                end = i + 1;
            } else if (",，~^".indexOf(c) < 0) {
                return end;
            }
        }
        return end;
    }
}
