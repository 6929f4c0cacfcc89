package org.bifolio.validate.rules;

import java.util.Optional;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** A spreadsheet computes what it should show; half of all CSV files pass through one. */
final class FormulaCell implements ValueRule {

    @Override
    public Optional<ExportFinding> check(Value value) {
        if (!value.kind().isCsv() || !startsFormula(value.text())) {
            return Optional.empty();
        }
        return Optional.of(
                value.warning(
                        "formula-cell",
                        "A spreadsheet takes this cell for a formula.",
                        "Open the file with all columns as text, and save it as such."));
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
