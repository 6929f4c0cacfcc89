package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bifolio.finding.RepairHistory;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;
import org.junit.jupiter.api.Test;

/** What holds for any text, however damaged: texts are drawn from pieces of the damage of pages. */
class CleaningPropertyTest {

    private static final int TEXTS = 2_000;
    private static final long SEED = 20240607;

    private static final List<String> PIECES =
            List.of(
                    "河岸",
                    "灯光",
                    "𠮷",
                    "的安全感",
                    "light",
                    "Safety",
                    "CFD",
                    "Co",
                    "Ltd",
                    "and",
                    "CO2",
                    "the",
                    "7",
                    "0.05",
                    "19",
                    "٣",
                    " ",
                    " ",
                    "　",
                    "\u00a0",
                    ",",
                    "，",
                    ".",
                    "。",
                    ";",
                    "?",
                    "%",
                    "<",
                    ":",
                    "\"",
                    "“",
                    "(",
                    ")",
                    "（",
                    "）",
                    "〈",
                    "〉",
                    "-",
                    "^",
                    "_",
                    "_(2)",
                    "^(-3)",
                    "ﬁ",
                    "\u2063",
                    "\u00ad",
                    "\n",
                    "&lt;",
                    "&quot；",
                    "%0X002D%",
                    "收起",
                    "MORE",
                    "ＡＢ",
                    "５",
                    "\ufeff");

    private final TextCleaning texts = new TextCleaning(CleaningSettings.DEFAULT);

    @Test
    void aTextWithoutTheSignsOfARuleNeedsNoChangeByIt() {
        List<TextRule> rules = new ArrayList<>(TextCleaning.SENTENCES);
        rules.addAll(TextCleaning.CHINESE);
        forAnyText(
                text -> {
                    long signs = Signs.of(text);
                    for (TextRule rule : rules) {
                        if ((signs & rule.signs()) == 0) {
                            assertThat(rule.edits(text)).as(rule.name() + ": " + text).isEmpty();
                        }
                    }
                });
    }

    @Test
    void cleaningACleanTextChangesNothing() {
        forAnyText(
                text -> {
                    for (UnaryOperator<String> clean : cleanings()) {
                        String once = clean.apply(text);
                        assertThat(clean.apply(once)).as(text).isEqualTo(once);
                    }
                });
    }

    @Test
    void rulesThatAreSwitchedOffChangeNothing() {
        TextCleaning none = new TextCleaning(switchedOff(TextCleaning.optionalRules()));
        forAnyText(
                text -> {
                    for (FieldText field :
                            List.of(none.chinese("title.zh", text), english(none, text))) {
                        assertThat(field.repairs())
                                .as(text)
                                .allMatch(repair -> repair.rule().equals("invisible-character"));
                    }
                });
    }

    private static CleaningSettings switchedOff(Set<String> rules) {
        CleaningSettings usual = CleaningSettings.DEFAULT;
        return new CleaningSettings(
                usual.leastConfidence(), rules, Set.of(), Set.of(), 0.5, 0.9, null, null);
    }

    @Test
    void lettersDigitsAndCharactersStay() {
        forAnyText(
                text -> {
                    String plain = text.replaceAll("&lt;|&quot；|%0X002D%|收起|MORE|[ﬁＡＢ５]", "");
                    for (UnaryOperator<String> clean : cleanings()) {
                        assertThat(letters(clean.apply(plain))).as(plain).isEqualTo(letters(plain));
                    }
                });
    }

    @Test
    void theHistoryLeadsToTheRecordAndBack() {
        forAnyText(
                text -> {
                    for (FieldText field :
                            List.of(texts.chinese("title.zh", text), english(text))) {
                        assertThat(RepairHistory.replay(text, field.repairs()))
                                .as(text)
                                .isEqualTo(field.text());
                        assertThat(RepairHistory.undo(field.text(), field.repairs()))
                                .isEqualTo(text);
                    }
                });
    }

    private List<UnaryOperator<String>> cleanings() {
        return List.of(
                text -> texts.chinese("title.zh", text).text(), text -> english(text).text());
    }

    private FieldText english(String text) {
        return english(texts, text);
    }

    private static FieldText english(TextCleaning texts, String text) {
        return texts.english(
                "abstract.en", text, TextKind.PROSE, PageEnglish.NONE, new ArrayList<>());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Claim {
        void holds(String text);
    }

    private static void forAnyText(Claim claim) {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(14); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            claim.holds(text.toString());
        }
    }
}
