package org.bifolio.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of an address abroad: {@code …, Canberra ACT 2601, Australia}, {@code …, Madison, WI
 * 53706, USA}, {@code …, Cambridge CB2 3EA, UK}, {@code …, 10115 Berlin, Germany}. A town without
 * postcode or state is left with the institutions, as no list of the world's towns tells them
 * apart.
 */
final class ForeignPlace {

    private static final Set<String> COUNTRIES =
            Set.of(
                    "usa",
                    "us",
                    "unitedstates",
                    "unitedstatesofamerica",
                    "uk",
                    "unitedkingdom",
                    "england",
                    "scotland",
                    "wales",
                    "ireland",
                    "japan",
                    "korea",
                    "southkorea",
                    "republicofkorea",
                    "australia",
                    "newzealand",
                    "canada",
                    "germany",
                    "france",
                    "italy",
                    "spain",
                    "portugal",
                    "netherlands",
                    "thenetherlands",
                    "belgium",
                    "switzerland",
                    "austria",
                    "sweden",
                    "norway",
                    "denmark",
                    "finland",
                    "poland",
                    "czechrepublic",
                    "hungary",
                    "romania",
                    "greece",
                    "turkey",
                    "russia",
                    "ukraine",
                    "india",
                    "pakistan",
                    "bangladesh",
                    "nepal",
                    "srilanka",
                    "thailand",
                    "vietnam",
                    "malaysia",
                    "singapore",
                    "indonesia",
                    "philippines",
                    "mongolia",
                    "kazakhstan",
                    "iran",
                    "israel",
                    "saudiarabia",
                    "egypt",
                    "southafrica",
                    "nigeria",
                    "kenya",
                    "ethiopia",
                    "brazil",
                    "mexico",
                    "argentina",
                    "chile");

    private static final String TOWN =
            "\\p{Lu}[\\p{L}'’.-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'’.-]*\\p{Ll}){0,2}";
    private static final String POSTCODE =
            "(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?|\\d{3}-\\d{4}|[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}"
                    + "|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}";

    /** Town, state and postcode, the first two perhaps absent. */
    private static final Pattern TOWN_FIRST =
            Pattern.compile(
                    "(?:(" + TOWN + ")(?: |$))??(?:([A-Z]{2,3})(?: |$))?(" + POSTCODE + ")?");

    private static final Pattern POSTCODE_FIRST =
            Pattern.compile("(" + POSTCODE + ") (" + TOWN + ")");
    private static final Pattern TOWN_ALONE = Pattern.compile(TOWN);

    private ForeignPlace() {}

    /** Takes the place off the end of the parts; whether they end with a country abroad. */
    static boolean take(List<String> parts, PlaceParts place) {
        if (parts.isEmpty() || !COUNTRIES.contains(Places.key(last(parts)))) {
            return false;
        }
        place.country(parts.remove(parts.size() - 1));
        if (!parts.isEmpty() && takeTown(parts, place)) {
            parts.remove(parts.size() - 1);
            if (place.lacksCity() && townPrecedes(parts, 1)) {
                place.city(parts.remove(parts.size() - 1));
            }
        }
        return true;
    }

    private static boolean takeTown(List<String> parts, PlaceParts place) {
        String part = last(parts);
        Matcher behind = POSTCODE_FIRST.matcher(part);
        if (behind.matches() && isTown(behind.group(2))) {
            return place.postcode(behind.group(1)) && place.city(behind.group(2));
        }
        Matcher before = TOWN_FIRST.matcher(part);
        if (!before.matches() || !isAddress(before, parts)) {
            return false;
        }
        Optional.ofNullable(before.group(1)).ifPresent(place::city);
        Optional.ofNullable(before.group(2)).ifPresent(place::province);
        Optional.ofNullable(before.group(3)).ifPresent(place::postcode);
        return true;
    }

    /** By its postcode, or by a state of two letters behind a town: MIT is no state. */
    private static boolean isAddress(Matcher found, List<String> parts) {
        String town = found.group(1);
        String state = found.group(2);
        boolean stateAlone =
                state != null
                        && state.length() == 2
                        && (town == null ? townPrecedes(parts, 2) : isTown(town));
        return (found.group(3) != null && (town == null || isTown(town))) || stateAlone;
    }

    /** Whether a town stands that far from the end, with an institution before it. */
    private static boolean townPrecedes(List<String> parts, int fromEnd) {
        return parts.size() > fromEnd && isTown(parts.get(parts.size() - fromEnd));
    }

    private static boolean isTown(String name) {
        return TOWN_ALONE.matcher(name).matches() && !SubjectLists.hasHead(name);
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }
}
