package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.bifolio.finding.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on made-up sentences and on noise. */
class GluedWordsPropertyTest {

    private static final double THRESHOLD = 0.7;
    private static final int TEXTS = 60;
    private static final List<String> SUBJECTS =
            List.of("The committee", "A survey", "The method", "Each county", "This reading");
    private static final List<String> VERBS =
            List.of(" describes", " compares", " explains", " has improved", " depends on");
    private static final List<String> OBJECTS =
            List.of(
                    " the quality of drinking water",
                    " the relationship between the village and the town",
                    " changes in the price of rice",
                    " the teaching of history at schools",
                    " a model of traffic in winter");

    private final GluedWords words = new GluedWords();

    @ParameterizedTest
    @ValueSource(ints = {64, 80, 95, 110, 125})
    void onlyBlanksAreAddedAndRepairIsIdempotent(int width) {
        Random random = new Random(width);
        for (int i = 0; i < TEXTS; i++) {
            String damaged = damaged(prose(random), width);
            String repaired = repaired(damaged);

            assertThat(repaired.replace(" ", "")).isEqualTo(damaged.replace(" ", ""));
            assertThat(repaired(repaired)).isEqualTo(repaired);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 80, 95, 110, 125})
    void mostLostBlanksComeBack(int width) {
        Random random = new Random(width);
        int same = 0;
        for (int i = 0; i < TEXTS; i++) {
            String clean = prose(random);
            same += repaired(damaged(clean, width)).equals(clean) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(TEXTS * 8 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseIsReadWithoutAnException(long seed) {
        Random random = new Random(seed);
        String alphabet = "abcdeinortABCINT '’-.,;@_()5é中α\n";
        for (int i = 0; i < 300; i++) {
            StringBuilder noise = new StringBuilder();
            random.ints(random.nextInt(200), 0, alphabet.length())
                    .forEach(at -> noise.append(alphabet.charAt(at)));
            String text = noise.toString();
            assertThat(repaired(text).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    private static String prose(Random random) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            prose.append(any(SUBJECTS, random)).append(any(VERBS, random));
            prose.append(any(OBJECTS, random)).append(i < 11 ? ". " : ".");
        }
        return prose.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Each line break lost its blank, but for those after a full stop. */
    private static String damaged(String clean, int width) {
        StringBuilder damaged = new StringBuilder(clean);
        for (int at = width; at < damaged.length(); at += width) {
            int blank = damaged.indexOf(" ", at);
            if (blank > 0 && damaged.charAt(blank - 1) != '.') {
                damaged.deleteCharAt(blank);
            }
            at = Math.max(at, blank);
        }
        return damaged.toString();
    }

    private String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        List<Edit> edits = words.edits(text, TextKind.PROSE, PageEnglish.NONE);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            if (edit.confidence() >= THRESHOLD) {
                int end = edit.offset() + edit.before().length();
                repaired.replace(edit.offset(), end, edit.after());
            }
        }
        return repaired.toString();
    }
}
