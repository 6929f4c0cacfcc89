package org.bifolio.validate.rules;

import java.util.Optional;
import java.util.Set;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** A text in another language than its tag says lands in the wrong column of every interface. */
final class LanguageTagTruth implements ValueRule {

    /** Shorter texts in Latin letters may be names and terms within Chinese. */
    private static final int SHORTEST_PROSE = 40;

    /**
     * Parts of an issue's number: 增刊 is one in an English article too, whose language they inherit.
     */
    private static final Set<String> NUMBERS = Set.of("issue", "volume");

    @Override
    public Optional<ExportFinding> check(Value value) {
        String lang = value.language();
        boolean asked = lang.startsWith("en") || lang.startsWith("zh");
        if (!asked || NUMBERS.contains(value.name())) {
            return Optional.empty();
        }
        long han = value.text().codePoints().filter(Character::isIdeographic).count();
        long letters = value.text().codePoints().filter(Character::isLetter).count();
        boolean chineseAsEnglish = lang.startsWith("en") && 2 * han > letters;
        boolean englishAsChinese = lang.startsWith("zh") && han == 0 && letters >= SHORTEST_PROSE;
        if (!chineseAsEnglish && !englishAsChinese) {
            return Optional.empty();
        }
        return Optional.of(
                value.warning(
                        "language-untrue",
                        "The value is not in the language '" + lang + "'.",
                        "Correct xml:lang, or move the value to its own language."));
    }
}
