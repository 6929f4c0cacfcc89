package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bifolio.article.Address;
import org.jspecify.annotations.Nullable;

/**
 * The line of an affiliation as printed, with the parts of its address marked where they stand:
 * nothing is moved, left out or added. A part that the line does not hold as it is stays unmarked.
 */
final class AffiliationLine {

    /** The countries that are told by name without doubt, by ISO 3166-1. */
    private static final Map<String, String> COUNTRIES =
            Map.ofEntries(
                    Map.entry("中国", "CN"),
                    Map.entry("中华人民共和国", "CN"),
                    Map.entry("China", "CN"),
                    Map.entry("CHINA", "CN"),
                    Map.entry("P.R. China", "CN"),
                    Map.entry("P. R. China", "CN"),
                    Map.entry("P.R.China", "CN"),
                    Map.entry("PR China", "CN"),
                    Map.entry("People's Republic of China", "CN"),
                    Map.entry("美国", "US"),
                    Map.entry("USA", "US"),
                    Map.entry("United States", "US"),
                    Map.entry("英国", "GB"),
                    Map.entry("UK", "GB"),
                    Map.entry("United Kingdom", "GB"),
                    Map.entry("日本", "JP"),
                    Map.entry("Japan", "JP"),
                    Map.entry("德国", "DE"),
                    Map.entry("Germany", "DE"),
                    Map.entry("法国", "FR"),
                    Map.entry("France", "FR"),
                    Map.entry("加拿大", "CA"),
                    Map.entry("Canada", "CA"),
                    Map.entry("澳大利亚", "AU"),
                    Map.entry("Australia", "AU"));

    private final String line;
    private final TreeMap<Integer, Mark> marks = new TreeMap<>();

    AffiliationLine(String line) {
        this.line = line;
    }

    /** A part of the line. */
    private record Mark(int end, String element) {}

    void mark(Address address) {
        address.institutions().forEach(this::markInstitution);
        markPlace("country", address.country());
        markPlace("postal-code", address.postcode());
        markPlace("state", address.province());
        markPlace("city", address.city());
    }

    /** Texts and elements in turn, a text first and last, so that nothing is indented between. */
    List<Object> content() {
        List<Object> content = new ArrayList<>(2 * marks.size() + 1);
        int at = 0;
        for (Map.Entry<Integer, Mark> mark : marks.entrySet()) {
            String text = line.substring(mark.getKey(), mark.getValue().end());
            content.add(line.substring(at, mark.getKey()));
            content.add(element(mark.getValue().element(), text));
            at = mark.getValue().end();
        }
        content.add(line.substring(at));
        return content;
    }

    private void markInstitution(String name) {
        int at = line.indexOf(name);
        while (at >= 0 && isMarked(at, at + name.length())) {
            at = line.indexOf(name, at + 1);
        }
        mark("institution", at, name);
    }

    /** From the end, where places stand: Nanjing University, Nanjing 210096. */
    private void markPlace(String element, @Nullable String place) {
        if (place == null) {
            return;
        }
        int at = line.lastIndexOf(place);
        while (at >= 0 && isMarked(at, at + place.length())) {
            at = line.lastIndexOf(place, at - 1);
        }
        mark(element, at, place);
    }

    private void mark(String element, int at, String part) {
        if (at >= 0 && !part.isEmpty()) {
            marks.put(at, new Mark(at + part.length(), element));
        }
    }

    private boolean isMarked(int from, int to) {
        Map.Entry<Integer, Mark> before = marks.floorEntry(from);
        Integer next = marks.ceilingKey(from);
        return (before != null && before.getValue().end() > from) || (next != null && next < to);
    }

    private static Object element(String name, String text) {
        String code = name.equals("country") ? COUNTRIES.get(text) : null;
        return AffXml.Part.of(name, text, code);
    }
}
