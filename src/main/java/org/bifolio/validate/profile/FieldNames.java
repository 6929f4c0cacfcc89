package org.bifolio.validate.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bifolio.hint.DidYouMean;

/** The names that fields of Dublin Core can have, as a slip of the pen would never be found. */
final class FieldNames {

    /** The fifteen of the Dublin Core Metadata Element Set, ISO 15836-1. */
    private static final Set<String> DC =
            Set.of(
                    "contributor",
                    "coverage",
                    "creator",
                    "date",
                    "description",
                    "format",
                    "identifier",
                    "language",
                    "publisher",
                    "relation",
                    "rights",
                    "source",
                    "subject",
                    "title",
                    "type");

    /** All elements of JATS 1.4, Archiving. */
    static final Set<String> JATS = words("jats-elements.txt");

    private FieldNames() {}

    private static Set<String> words(String resource) {
        try (InputStream file =
                Objects.requireNonNull(FieldNames.class.getResourceAsStream(resource))) {
            return Set.of(new String(file.readAllBytes(), UTF_8).split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why no export can have such a field; none where it can. */
    static Optional<String> objection(FieldPattern field) {
        for (FieldPattern.Step step : field.steps()) {
            boolean dublinCore = step.schema().equals("dc");
            boolean registry = step.schema().equals("dcterms") || field.isDotted();
            String name = dublinCore ? step.name() : step.label();
            Set<String> names = dublinCore ? DC : JATS;
            if (!registry && !names.contains(name)) {
                return Optional.of(
                        "there is no element '" + name + "'" + DidYouMean.hint(name, names));
            }
        }
        return Optional.empty();
    }
}
