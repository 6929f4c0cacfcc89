package org.bifolio.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the short lists beside the lexicon: words parted by blanks, {@code #} starts a comment. */
final class WordLists {

    static final LetterSet FUNCTION_WORDS = set("function-words.txt");
    static final LetterSet PREFIXES = set("prefixes.txt");
    static final LetterSet BOUND_FORMS = set("bound-forms.txt");
    static final LetterSet SUFFIXES = set("suffixes.txt");
    static final LetterSet UNITS = set("units.txt");
    static final LetterSet GREEK = set("greek.txt");
    static final LetterSet WHOLE_WORDS = set("whole-words.txt");

    private WordLists() {}

    static LetterSet set(String name) {
        return LetterSet.of(read(name));
    }

    private static Set<String> read(String name) {
        InputStream in = WordLists.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource " + name);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
