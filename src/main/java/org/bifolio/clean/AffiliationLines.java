package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The single institutions of a page's lines. */
final class AffiliationLines {

    private static final Set<String> NONE = Set.of("", "不详", "无");

    private AffiliationLines() {}

    /**
     * The institutions of 机构地区: the items where the page marks them; else what its text rendering
     * puts behind one another with blanks: {@code 江城大学法学院、网络研究院 江城市图书馆} → two. 不详 (unknown) is
     * none.
     */
    static List<String> zh(List<String> items, String mixed) {
        List<String> institutions = new ArrayList<>();
        for (String item : items.isEmpty() ? split(mixed, true) : items) {
            String institution = withoutEnd(item);
            if (!NONE.contains(institution)) {
                institutions.add(institution);
            }
        }
        return List.copyOf(institutions);
    }

    /** The institutions in the bracket behind the English authors: {@code School A;School B}. */
    static List<String> en(String bracket) {
        return split(bracket, false).stream()
                .map(String::strip)
                .filter(institution -> !institution.isEmpty())
                .toList();
    }

    /** Whether there is a blank at {@code at} that is not one between Latin words. */
    static boolean parts(String text, int at) {
        boolean inside = at > 0 && at + 1 < text.length();
        return inside
                && blank(text.charAt(at))
                && !latin(text.charAt(at - 1))
                && !latin(text.charAt(at + 1));
    }

    private static List<String> split(String text, boolean blanks) {
        Enclosures enclosures = Enclosures.of(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '；' || (blanks && parts(text, i))) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            } else {
                i = Math.max(i, enclosures.end(i));
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static String withoutEnd(String item) {
        String institution = item.strip();
        int end = institution.length();
        while (end > 0 && ";； ".indexOf(institution.charAt(end - 1)) >= 0) {
            end--;
        }
        return institution.substring(0, end);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '　';
    }

    private static boolean latin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }
}
