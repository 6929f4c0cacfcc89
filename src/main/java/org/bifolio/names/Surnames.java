package org.bifolio.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Chinese family names and how they are read where that differs from the everyday reading: 单 is
 * Shan, 曾 Zeng, 尉迟 Yuchi. From the resource {@code surnames.txt}, loaded on first use.
 */
final class Surnames {

    private static final Map<String, List<String>> TABLE = load();
    private static final Set<String> READINGS = readings();

    private Surnames() {}

    /** Whether these characters are a family name, of one character or compound. */
    static boolean isSurname(String characters) {
        return TABLE.containsKey(characters);
    }

    /** Whether some family name is read like this: {@code zheng, ouyang}, but not {@code jiasi}. */
    static boolean isReading(String letters) {
        return READINGS.contains(letters);
    }

    /**
     * Whether these letters are how this family name is read; true also when the table has no
     * opinion. Of two family names in a row the first one counts.
     */
    static boolean reads(String characters, String letters) {
        List<String> known = TABLE.getOrDefault(characters, List.of());
        if (!known.isEmpty() || TABLE.containsKey(characters) || characters.length() != 2) {
            return known.isEmpty() || known.contains(letters);
        }
        List<String> first = TABLE.getOrDefault(characters.substring(0, 1), List.of());
        return first.isEmpty() || first.stream().anyMatch(letters::startsWith);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> table = new HashMap<>();
        try (InputStream in = Surnames.class.getResourceAsStream("surnames.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }

    /** Either names without readings, or one name with its readings. */
    private static void add(String line, Map<String, List<String>> table) {
        List<String> words = Arrays.asList(line.strip().split(" "));
        if (words.size() > 1 && words.get(1).charAt(0) < 'z' + 1) {
            table.put(words.get(0), List.copyOf(words.subList(1, words.size())));
        } else {
            words.forEach(name -> table.putIfAbsent(name, List.of()));
        }
    }

    private static Set<String> readings() {
        Set<String> all = new HashSet<>();
        TABLE.forEach((name, known) -> all.addAll(known.isEmpty() ? everyday(name) : known));
        return Set.copyOf(all);
    }

    /** All readings of a single character, and of a compound name all that can be made of them. */
    private static List<String> everyday(String name) {
        List<String> read = List.of("");
        for (int i = 0; i < name.length(); i++) {
            List<String> longer = new ArrayList<>();
            for (String start : read) {
                for (String reading : Readings.of(name.charAt(i))) {
                    longer.add(start + reading);
                }
            }
            read = longer;
        }
        return read;
    }
}
