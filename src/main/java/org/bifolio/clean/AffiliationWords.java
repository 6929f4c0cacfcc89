package org.bifolio.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an institution's name speaks of, whatever its language: 大学 and {@code University} are one
 * concept. From the resource {@code affiliation-words.txt}; a concept is the number of its line.
 */
final class AffiliationWords {

    private static final List<Concept> CONCEPTS = load();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’&]+");

    private AffiliationWords() {}

    /** Each English word has a blank in front, as {@link #words} gives them. */
    private record Concept(List<String> zh, List<String> en) {

        static Concept of(String line) {
            int equals = line.indexOf('=');
            return new Concept(
                    List.of(line.substring(0, equals).split(",", -1)),
                    Arrays.stream(line.substring(equals + 1).split(",", -1))
                            .map(word -> " " + word)
                            .toList());
        }
    }

    static BitSet zh(String institution) {
        BitSet found = new BitSet();
        for (int i = 0; i < CONCEPTS.size(); i++) {
            found.set(i, holdsAny(CONCEPTS.get(i).zh(), institution));
        }
        return found;
    }

    static BitSet en(String institution) {
        String words = words(institution);
        BitSet found = new BitSet();
        for (int i = 0; i < CONCEPTS.size(); i++) {
            found.set(i, holdsAny(CONCEPTS.get(i).en(), words));
        }
        return found;
    }

    private static boolean holdsAny(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, each word behind a blank. */
    static String words(String institution) {
        String lower = " " + institution.toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ");
    }

    private static List<Concept> load() {
        try (InputStream in = AffiliationWords.class.getResourceAsStream("affiliation-words.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Concept::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
