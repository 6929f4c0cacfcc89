package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The single institutions of a page's lines. */
final class AffiliationLines {

    private static final Set<String> NONE = Set.of("", "不详", "无");

    /** English words up to one that only institutions have in their names. */
    private static final Pattern FOREIGN_NAME =
            Pattern.compile(
                    "[\\p{IsLatin} ,.&'’-]{0,60}?(?:University|Universit[éà]|Institut|Hospital|College|Academy|Department|School of)");

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}(?!\\d)");

    /** {@code 江城430070}, {@code 430070}, {@code 京都606-8502}. */
    private static final Pattern TOWN =
            Pattern.compile("(?:(?![院所校厂馆局司会社部室站处])\\p{IsHan}){0,6}\\s?\\d{3,6}(?:-\\d{4})?");

    private AffiliationLines() {}

    /**
     * The institutions of 机构地区: the items where the page marks them; else what its text rendering
     * puts behind one another with blanks: {@code 江城大学法学院、网络研究院 江城市图书馆} → two. 不详 (unknown) is
     * none.
     */
    static List<String> zh(List<String> items, String mixed) {
        List<String> printed = items.isEmpty() ? split(mixed, true) : ItemNumbers.without(items);
        List<String> institutions = new ArrayList<>();
        for (String item : printed) {
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
                .map(AffiliationLines::withoutEnd)
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

    private static List<String> split(String line, boolean blanks) {
        List<String> pieces = new ArrayList<>();
        for (String item : ItemNumbers.split(line)) {
            List<String> parts = ItemNumbers.without(parts(item, blanks));
            pieces.addAll(blanks ? withPlaces(parts) : parts);
        }
        return pieces;
    }

    private static List<String> parts(String text, boolean blanks) {
        Enclosures enclosures = Enclosures.of(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '；' || (blanks && isBorder(text, start, i))) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            } else {
                i = Math.max(i, enclosures.end(i));
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Whether a blank parts two institutions, one of which may be foreign. */
    private static boolean isBorder(String text, int start, int at) {
        if (parts(text, at)) {
            return !POSTCODE.matcher(text).region(at + 1, text.length()).lookingAt();
        }
        boolean inside = at > start && at + 1 < text.length() && blank(text.charAt(at));
        if (!inside || ",，".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        String piece = text.substring(start, at);
        char next = text.charAt(at + 1);
        return Han.isIn(piece)
                ? latin(next)
                        && FOREIGN_NAME.matcher(text).region(at + 1, text.length()).lookingAt()
                : Character.isIdeographic(next) && FOREIGN_NAME.matcher(piece).lookingAt();
    }

    /** A town with its postcode is no institution, but where the one before it is. */
    private static List<String> withPlaces(List<String> pieces) {
        List<String> lines = new ArrayList<>();
        for (String piece : pieces) {
            int last = lines.size() - 1;
            if (last >= 0 && isPlace(piece.strip())) {
                lines.set(last, lines.get(last) + " " + piece.strip());
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static boolean isPlace(String piece) {
        return TOWN.matcher(piece).matches()
                || (Han.isIn(piece) && ChineseAddress.read(piece).institutions().isEmpty());
    }

    private static String withoutEnd(String item) {
        String institution = item.strip();
        int end = institution.length();
        while (end > 0 && ";；,， ".indexOf(institution.charAt(end - 1)) >= 0) {
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
