package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.article.Address;

/**
 * An English affiliation, read from its end: {@code …,Xi'an,PRC,710072}. Commas part it; {@code
 * Co.,Ltd} is one part.
 */
final class EnglishAddress {

    private static final Set<String> CHINA =
            Set.of("china", "prc", "prchina", "peoplesrepublicofchina");

    private static final Set<String> LEGAL_FORMS = Set.of("ltd", "inc", "llc", "coltd", "corp");

    private static final Pattern PLACE_KIND =
            Pattern.compile(" (?:Province|City|Municipality|Autonomous Region)$");

    private static final Pattern UNKNOWN_CITY = Pattern.compile("[A-Z][a-z']+(?: City)?");

    private EnglishAddress() {}

    /** Whether a place is all of this text; it is noted then. */
    static boolean isPlace(String text, PlaceParts place) {
        boolean all =
                text.codePoints().anyMatch(Character::isLetter)
                        && read(text).institutions().isEmpty();
        if (all) {
            rest(parts(text), place);
        }
        return all;
    }

    static Address read(String affiliation) {
        List<String> parts = parts(affiliation);
        PlaceParts place = new PlaceParts();
        rest(parts, place);
        return place.with(SubjectLists.joined(parts));
    }

    /** Leaves the parts that are no place. */
    private static void rest(List<String> parts, PlaceParts place) {
        if (ForeignPlace.take(parts, place)) {
            return;
        }
        while (!parts.isEmpty() && take(parts.get(parts.size() - 1), place)) {
            parts.remove(parts.size() - 1);
        }
        if (parts.size() > 1 && place.isProvinceOnly() && isTownsName(parts)) {
            place.city(parts.remove(parts.size() - 1));
        }
    }

    /** Whether all of this part is a place, which is then noted. */
    private static boolean take(String part, PlaceParts place) {
        int from = PlaceParts.postcodeStart(part);
        if (from < 0) {
            return takeName(part, place);
        }
        String name = part.substring(0, from).strip();
        boolean named =
                name.isEmpty()
                        || takeName(name, place)
                        || (UNKNOWN_CITY.matcher(name).matches() && place.city(name));
        return named && place.postcode(part.substring(from));
    }

    private static boolean takeName(String name, PlaceParts place) {
        if (CHINA.contains(Places.key(name))) {
            return place.country(name);
        }
        String bare = PLACE_KIND.matcher(name).replaceFirst("");
        boolean region = Places.province(bare) && !name.endsWith(" City");
        return (region && place.province(name)) || (Places.city(bare) && place.city(name));
    }

    /**
     * One word before the province, behind an institution: {@code … University, Yangling, Shaanxi}.
     */
    private static boolean isTownsName(List<String> parts) {
        return UNKNOWN_CITY.matcher(parts.get(parts.size() - 1)).matches();
    }

    private static List<String> parts(String affiliation) {
        Enclosures enclosures = Enclosures.of(affiliation);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < affiliation.length(); i++) {
            if (affiliation.charAt(i) == ',' || affiliation.charAt(i) == '，') {
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
        String part = piece.strip();
        if (LEGAL_FORMS.contains(Places.key(part)) && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "," + part);
        } else if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
