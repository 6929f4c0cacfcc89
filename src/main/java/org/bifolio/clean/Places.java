package org.bifolio.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Provinces and cities of China in both scripts, from the resource {@code places.txt}. Names in
 * Latin letters are known by their letters alone: {@code Xi'an} and {@code XIAN} are one.
 */
final class Places {

    private static final Places KNOWN = load();

    private final Set<String> provinces = new HashSet<>();
    private final Set<String> cities = new HashSet<>();
    private final Map<String, List<String>> english = new HashMap<>();

    private Places() {}

    static boolean province(String name) {
        return KNOWN.provinces.contains(key(name));
    }

    static boolean city(String name) {
        return KNOWN.cities.contains(key(name));
    }

    /** The letters of each English name of a Chinese place; none if the place is not known. */
    static List<String> english(String han) {
        return KNOWN.english.getOrDefault(han, List.of());
    }

    /** Only the letters, in lower case: {@code Xi'an} → {@code xian}. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            if (Character.isLetter(lower.codePointAt(at))) {
                letters.appendCodePoint(lower.codePointAt(at));
            }
        }
        return letters.length() == lower.length() ? lower : letters.toString();
    }

    private static Places load() {
        Places places = new Places();
        try (InputStream in = Places.class.getResourceAsStream("places.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(places::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            name(line, cities);
            return;
        }
        name(line.substring(0, colon), provinces);
        for (String city : line.substring(colon + 1).split(",", -1)) {
            name(city.strip(), cities);
        }
    }

    private void name(String pair, Set<String> kind) {
        int blank = pair.indexOf(' ');
        String han = pair.substring(0, blank);
        String latin = key(pair.substring(blank));
        kind.add(han);
        kind.add(latin);
        english.computeIfAbsent(han, key -> new ArrayList<>()).add(latin);
    }
}
