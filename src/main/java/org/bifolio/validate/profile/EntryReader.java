package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.finding.Severity;
import org.bifolio.hint.DidYouMean;
import org.jspecify.annotations.Nullable;

/** Understands one entry of a profile; every word that says nothing is a mistake. */
final class EntryReader {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Written written;
    private final Mistakes mistakes;

    EntryReader(Written written, Mistakes mistakes) {
        this.written = written;
        this.mistakes = mistakes;
    }

    ProfileEntry read() {
        return new ProfileEntry(
                fields(),
                within(),
                oneOf("need", Need.values(), Need::label, Need.OPTIONAL),
                atMost(),
                languages(),
                vocabulary(),
                pattern(),
                oneOf("severity", Severity.values(), Severity::label, Severity.WARNING),
                word("note"));
    }

    private List<FieldPattern> fields() {
        if (written.words("field").isEmpty()) {
            mistakes.add(written.line(), "an entry says with 'field' what it is about");
        }
        return named("field");
    }

    private @Nullable FieldPattern within() {
        word("within");
        return named("within").stream().findFirst().orElse(null);
    }

    private List<FieldPattern> named(String key) {
        List<FieldPattern> fields = new ArrayList<>();
        for (String name : written.words(key)) {
            FieldPattern.of(name)
                    .ifPresentOrElse(
                            fields::add,
                            () -> say(key, "'" + name + "' has not the form of a field"));
        }
        fields.forEach(
                field -> FieldNames.objection(field).ifPresent(objection -> say(key, objection)));
        return fields;
    }

    private int atMost() {
        if (!written.says("atMost")) {
            return 0;
        }
        String number = word("atMost");
        if (!NUMBER.matcher(number).matches()) {
            say("atMost", "'atMost' is a number from 1 on, not '" + number + "'");
            return 0;
        }
        return Integer.parseInt(number);
    }

    private List<String> languages() {
        List<String> languages = written.words("languages");
        languages.stream()
                .filter(language -> !LANGUAGE.matcher(language).matches())
                .forEach(
                        language ->
                                say(
                                        "languages",
                                        "'" + language + "' is no language: write zh or en"));
        return languages;
    }

    private Set<String> vocabulary() {
        if (written.says("vocabulary") && written.words("vocabulary").isEmpty()) {
            say("vocabulary", "'vocabulary' names no value that may stand there");
        }
        return new LinkedHashSet<>(written.words("vocabulary"));
    }

    private @Nullable Pattern pattern() {
        if (!written.says("pattern")) {
            return null;
        }
        try {
            return Pattern.compile(word("pattern"));
        } catch (PatternSyntaxException e) {
            say("pattern", "'pattern' is no regular expression: " + e.getDescription());
            return null;
        }
    }

    private <T> T oneOf(String key, T[] values, Function<T, String> label, T otherwise) {
        if (!written.says(key)) {
            return otherwise;
        }
        String word = word(key).toLowerCase(Locale.ROOT);
        List<String> labels = Stream.of(values).map(label).toList();
        if (!labels.contains(word)) {
            String hint = DidYouMean.hint(word, labels);
            String advice = hint.isEmpty() ? ": " + String.join(", ", labels) : hint;
            say(key, "'" + key + "' cannot be '" + word + "'" + advice);
            return otherwise;
        }
        return values[labels.indexOf(word)];
    }

    /** The one word of a key; several words are a mistake. */
    private String word(String key) {
        List<String> words = written.words(key);
        if (words.size() > 1) {
            say(key, "'" + key + "' takes one word, not a list");
        }
        return words.stream().limit(1).collect(Collectors.joining()).strip();
    }

    private void say(String key, String message) {
        mistakes.add(written.line(key), message);
    }
}
