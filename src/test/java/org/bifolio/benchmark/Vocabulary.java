package org.bifolio.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Words and phrases of invented pages, each in Chinese and English. */
record Vocabulary(
        List<Phrase> subjects,
        List<Phrase> methods,
        List<Phrase> aspects,
        List<Phrase> places,
        List<Phrase> sentences,
        List<Phrase> surnames,
        List<Phrase> given) {

    /** A Chinese phrase and its English counterpart, or a character and its reading. */
    record Phrase(String zh, String en) {}

    static Vocabulary load() {
        return new Vocabulary(
                phrases("subjects"),
                phrases("methods"),
                phrases("aspects"),
                phrases("places"),
                phrases("sentences"),
                phrases("surnames"),
                phrases("given"));
    }

    static Phrase any(List<Phrase> phrases, RandomGenerator random) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static List<Phrase> phrases(String name) {
        String resource = "/benchmark/" + name + ".tsv";
        try (InputStream in =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Vocabulary::phrase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String line) {
        int tab = line.indexOf('\t');
        return new Phrase(line.substring(0, tab), line.substring(tab + 1));
    }
}
