package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bifolio.finding.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedWordsTest {

    private static final double SURE = 0.7;

    private final GluedWords words = new GluedWords();

    /** Lines of 63 to 67 letters, each of which lost the blank at its end. */
    private static final String EVERY_LINE =
            "The survey asked the farmers of six villages how they value thecanals"
                    + " that their fathers had dug, and found that the answers dependon"
                    + " the distance from the water rather than on income. Families ofboth"
                    + " ends of the canal agree that the repair should be paid by thecounty"
                    + " and that the elders of the village decide who waters first.";

    private static final String EVERY_LINE_REPAIRED =
            "The survey asked the farmers of six villages how they value the canals"
                    + " that their fathers had dug, and found that the answers depend on"
                    + " the distance from the water rather than on income. Families of both"
                    + " ends of the canal agree that the repair should be paid by the county"
                    + " and that the elders of the village decide who waters first.";

    @Test
    void partsTheWordsAtEveryLineBreak() {
        assertThat(repaired(EVERY_LINE)).isEqualTo(EVERY_LINE_REPAIRED);
    }

    @Test
    void partsThreeWordsInOneRunWhereOthersAreGluedToo() {
        assertThat(
                        repaired(
                                EVERY_LINE.replace(
                                        "the answers dependon the distance from the water",
                                        "clean water isaddedto the oldest")))
                .isEqualTo(
                        EVERY_LINE_REPAIRED.replace(
                                "the answers depend on the distance from the water",
                                "clean water is added to the oldest"));
    }

    @Test
    void leavesRepairedTextAlone() {
        assertThat(words.edits(EVERY_LINE_REPAIRED, TextKind.PROSE, PageEnglish.NONE)).isEmpty();
    }

    @Test
    void tellsTheWholeRunAndHowSureItIs() {
        Edit first = words.edits(EVERY_LINE, TextKind.PROSE, PageEnglish.NONE).get(0);

        assertThat(first.offset()).isEqualTo(EVERY_LINE.indexOf("thecanals"));
        assertThat(first.before()).isEqualTo("thecanals");
        assertThat(first.after()).isEqualTo("the canals");
        assertThat(first.confidence()).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            the relationbetween the river and town,     the relation between the river and town
            such machines areprone to rust in winter,   such machines are prone to rust in winter
            """)
    void partsOneGluedRunInAShortText(String glued, String parted) {
        assertThat(repaired(glued)).isEqualTo(parted);
    }

    @Test
    void aCapitalInTheNameOfAnInstitutionIsASeam() {
        String name = "Guangdong Institute of PublicAdministration, Guangzhou";

        assertThat(words.edits(name, TextKind.INSTITUTION, PageEnglish.NONE))
                .singleElement()
                .extracting(Edit::after)
                .isEqualTo("Public Administration");
    }

    @ParameterizedTest
    @CsvSource({
        "the library of cDNAsand of genes was read, cDNA sand",
        "METHODSThe survey asked the farmers, METHODST he",
        "the axis of NF-kappaBand of others, kappa Band",
        "the scale of MaleSprague rats in spring, MaleS prague"
    })
    void capitalsSayWhereASeamCannotBe(String glued, String wrong) {
        assertThat(words.edits(glued, TextKind.PROSE, PageEnglish.NONE))
                .noneMatch(edit -> edit.after().equals(wrong));
    }

    @Test
    void addedWordsAreNeverParted() {
        String text = "the relationbetween the river and town";
        GluedWords withUserWords = new GluedWords(Set.of("relationbetween"), Set.of());

        assertThat(withUserWords.edits(text, TextKind.PROSE, PageEnglish.NONE)).isEmpty();
    }

    @Test
    void deniedWordsAreNoPart() {
        String text = "the relationbetween the river and town";
        GluedWords withUserWords = new GluedWords(Set.of(), Set.of("relation"));

        assertThat(withUserWords.edits(text, TextKind.PROSE, PageEnglish.NONE))
                .noneMatch(edit -> edit.after().equals("relation between"));
    }

    @Test
    void emptyTextHasNoSeams() {
        assertThat(words.edits("", TextKind.PROSE, PageEnglish.NONE)).isEmpty();
    }

    private String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        List<Edit> edits = words.edits(text, TextKind.PROSE, PageEnglish.NONE);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            if (edit.confidence() >= SURE) {
                int end = edit.offset() + edit.before().length();
                repaired.replace(edit.offset(), end, edit.after());
            }
        }
        return repaired.toString();
    }
}
