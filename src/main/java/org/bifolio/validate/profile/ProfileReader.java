package org.bifolio.validate.profile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bifolio.hint.DidYouMean;
import org.bifolio.validate.export.ExportKind;

/** Reads one profile, or tells all its mistakes. */
final class ProfileReader {

    static final String EXTENSION = ".yml";

    static final Map<String, ExportKind> KINDS =
            Map.of(
                    "oai_dc", ExportKind.OAI_DC,
                    "qdc", ExportKind.QUALIFIED_DC,
                    "jats", ExportKind.JATS,
                    "dspace.csv", ExportKind.DSPACE_CSV,
                    "dspace-archive", ExportKind.DSPACE_ARCHIVE);

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    private final Path file;
    private final Mistakes mistakes;

    ProfileReader(Path file) {
        this.file = file;
        this.mistakes = new Mistakes(file);
    }

    /** The profile as far as it can be understood; to be used only without mistakes. */
    Profile read() throws IOException {
        ProfileYaml yaml = ProfileYaml.read(text(), mistakes);
        List<ProfileEntry> entries =
                yaml.entries().stream()
                        .map(entry -> new EntryReader(entry, mistakes).read())
                        .toList();
        if (entries.isEmpty() && mistakes.inOrder().isEmpty()) {
            mistakes.add(0, "a profile without 'fields' demands nothing");
        }
        return new Profile(name(), kinds(yaml.head()), isDefault(yaml.head()), entries);
    }

    List<ProfileMistake> mistakes() {
        return mistakes.inOrder();
    }

    private String text() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            mistakes.add(0, "the file is not UTF-8");
            return "for: []";
        }
    }

    private String name() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    private Set<ExportKind> kinds(Written head) {
        Set<ExportKind> kinds = EnumSet.noneOf(ExportKind.class);
        for (String name : head.words("for")) {
            named(name, KINDS, head, "for").ifPresent(kinds::add);
        }
        if (head.words("for").isEmpty()) {
            mistakes.add(head.line("for"), "a profile says 'for' which kinds of records it is");
        }
        return kinds;
    }

    private boolean isDefault(Written head) {
        return head.words("default").stream()
                .map(word -> named(word, TRUTH, head, "default"))
                .anyMatch(truth -> truth.orElse(false));
    }

    private <T> Optional<T> named(String name, Map<String, T> known, Written head, String key) {
        T meant = known.get(name);
        if (meant == null) {
            String hint = DidYouMean.hint(name, known.keySet());
            String names = known.keySet().stream().sorted().collect(Collectors.joining(", "));
            String advice = hint.isEmpty() ? ": " + names : hint;
            mistakes.add(head.line(key), "'" + key + "' cannot be '" + name + "'" + advice);
        }
        return Optional.ofNullable(meant);
    }
}
