package org.bifolio.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bifolio.article.Address;

/**
 * A Chinese affiliation: {@code 江城大学法学院,湖北武汉430070} → the institution, 湖北, 武汉, 430070. Chinese
 * names the largest institution first, the model the smallest.
 */
final class ChineseAddress {

    private static final String SEPARATORS = ",，";
    private static final int LONGEST_PLACE = 16;
    private static final int LONGEST_NAME = 9;

    private ChineseAddress() {}

    static Address read(String affiliation) {
        int end = endOfChinese(affiliation);
        PlaceParts place = new PlaceParts();
        boolean abroad = EnglishAddress.isPlace(affiliation.substring(end), place);
        List<String> parts = parts(abroad ? affiliation.substring(0, end) : affiliation);
        boolean more = true;
        while (more && !parts.isEmpty()) {
            String rest = rest(parts.remove(parts.size() - 1), place);
            more = rest.isEmpty();
            if (!more) {
                parts.add(rest);
            }
        }
        Collections.reverse(parts);
        return place.with(parts);
    }

    /**
     * An institution abroad has its address in English: {@code 江城分校 Canberra ACT 2601, Australia}.
     */
    private static int endOfChinese(String affiliation) {
        int end = affiliation.length();
        while (end > 0 && !Character.isIdeographic(affiliation.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What of this part is no place; the place before a postcode need not stand alone. */
    private static String rest(String part, PlaceParts place) {
        int postcode = PlaceParts.postcodeStart(part);
        if (postcode >= 0 && place.postcode(part.substring(postcode))) {
            String before = part.substring(0, postcode).strip();
            int from = Math.max(0, before.length() - LONGEST_PLACE);
            while (from < before.length() && !isPlace(before.substring(from))) {
                from++;
            }
            return take(before.substring(from), place) ? before.substring(0, from) : before;
        }
        boolean whole = isPlace(part) && take(part, place);
        return whole ? "" : part;
    }

    private static boolean isPlace(String text) {
        return take(text, new PlaceParts());
    }

    /** Whether country, province and city, each at most once, are all of this text. */
    private static boolean take(String text, PlaceParts place) {
        int at = 0;
        while (at < text.length()) {
            int end = nameEnd(text, at, place);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int nameEnd(String text, int at, PlaceParts place) {
        for (int end = Math.min(text.length(), at + LONGEST_NAME); end > at; end--) {
            if (takeName(text.substring(at, end), place)) {
                return end;
            }
        }
        return at;
    }

    private static boolean takeName(String name, PlaceParts place) {
        if (name.equals("中国")) {
            return place.country(name);
        }
        boolean region =
                Places.province(without(name, "省")) || Places.province(without(name, "自治区"));
        return (region && place.province(name))
                || (Places.city(without(name, "市")) && place.city(name));
    }

    private static String without(String name, String kind) {
        return name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : name;
    }

    /** Parts at commas, and at blanks that do not stand beside Latin letters. */
    private static List<String> parts(String affiliation) {
        List<String> parts = new ArrayList<>();
        Enclosures enclosures = Enclosures.of(affiliation);
        int start = 0;
        for (int i = 0; i < affiliation.length(); i++) {
            if (SEPARATORS.indexOf(affiliation.charAt(i)) >= 0
                    || AffiliationLines.parts(affiliation, i)) {
                add(affiliation.substring(start, i), parts);
                start = i + 1;
            } else {
                i = Math.max(i, enclosures.end(i));
            }
        }
        add(affiliation.substring(start), parts);
        return parts;
    }

    private static void add(String piece, List<String> parts) {
        if (!piece.isBlank()) {
            parts.add(piece.strip());
        }
    }
}
