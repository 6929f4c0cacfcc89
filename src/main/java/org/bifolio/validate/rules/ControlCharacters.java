package org.bifolio.validate.rules;

import java.util.Optional;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** Invisible characters that a screen hides and a search stumbles over. */
final class ControlCharacters implements ValueRule {

    @Override
    public Optional<ExportFinding> check(Value value) {

        int[] found = value.text().codePoints().filter(ControlCharacters::isControl).toArray();
        if (found.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                value.warning(
                        "control-character",
                        "The text holds the invisible character U+%04X.".formatted(found[0]),
                        "Delete it."));
    }

    private static boolean isControl(int c) {
        boolean control = c < ' ' && c != 0x9 && c != 0xA && c != 0xD; // from U+0080 on: mojibake
        return control || c == 0xFEFF || c == 0x200B;
    }
}
