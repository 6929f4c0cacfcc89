package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;
import org.bifolio.words.GluedWords;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;

/** English words that lost the blank between them, found by the engine that mends them. */
final class GluedEnglish implements ValueRule {

    /** Less sure ones are not told. */
    private static final double LIKELY = 0.8;

    /** From here on convert mends them, unless its settings say otherwise. */
    private static final double SURE = 0.9;

    private static final Set<String> NAMES =
            Set.of("title", "article-title", "trans-title", "description", "abstract", "p");

    private final GluedWords words = new GluedWords();

    @Override
    public Optional<ExportFinding> check(Value value) {

        if (!value.language().startsWith("en") || !NAMES.contains(value.name())) {
            return Optional.empty();
        }
        return words.edits(value.text(), TextKind.PROSE, PageEnglish.NONE).stream()
                .filter(edit -> edit.confidence() >= LIKELY)
                .findFirst()
                .map(
                        edit ->
                                value.finding(
                                        edit.confidence() < SURE ? Severity.INFO : Severity.WARNING,
                                        "glued-words",
                                        edit.offset(),
                                        edit.offset() + edit.before().length(),
                                        "\"%s\" has lost a blank.".formatted(edit.before()),
                                        "Write \"%s\".".formatted(edit.after())));
    }
}
