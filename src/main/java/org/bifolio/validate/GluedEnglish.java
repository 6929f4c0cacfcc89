package org.bifolio.validate;

import java.util.Optional;
import java.util.Set;
import org.bifolio.words.GluedWords;
import org.bifolio.words.TextKind;

/** English words that lost the blank between them, found by the engine that mends them. */
final class GluedEnglish implements ValueCheck {

    private static final double LIKELY = 0.8;

    private static final Set<String> NAMES =
            Set.of("title", "article-title", "trans-title", "description", "abstract", "p");

    private final GluedWords words = new GluedWords();

    @Override
    public Optional<ExportFinding> check(ExportValue value) {

        if (!value.lang().startsWith("en") || !NAMES.contains(value.element())) {
            return Optional.empty();
        }
        return words.edits(value.text(), TextKind.PROSE, "").stream()
                .filter(edit -> edit.confidence() >= LIKELY)
                .findFirst()
                .map(
                        edit ->
                                value.warning(
                                        "glued-words",
                                        "\"%s\" has lost a blank.".formatted(edit.before()),
                                        "Write \"%s\".".formatted(edit.after())));
    }
}
