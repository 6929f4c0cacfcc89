package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearntPairsTest {

    @Test
    void writesWhatItReads() throws IOException {
        LearntPairs pairs = new LearntPairs();
        pairs.add(List.of("榫卯", "ＢＩＭ模型"), List.of("Mortise and Tenon", "BIM model"));
        pairs.add(List.of("榫卯"), List.of("mortise and tenon"));
        String rows = written(pairs);
        assertThat(rows).isEqualTo("bim模型\tbim model\t1\n榫卯\tmortise and tenon\t2\n");
        assertThat(written(LearntPairs.read(reader(rows)))).isEqualTo(rows);
    }

    @Test
    void learnsNothingFromListsOfUnequalLength() {
        LearntPairs pairs = new LearntPairs();
        pairs.add(List.of("榫卯", "斗拱"), List.of("mortise and tenon"));
        assertThat(pairs.size()).isZero();
    }

    @Test
    void passesOverRowsOfAnotherShape() throws IOException {
        assertThat(LearntPairs.read(reader("榫卯\tmortise\n\n榫卯\tmortise\tmany\n")).size()).isZero();
    }

    @Test
    void learntPairsMoveABorder() {
        LearntPairs pairs = new LearntPairs();
        pairs.add(List.of("榫卯", "斗拱"), List.of("tenon joint", "dougong"));
        KeywordLine line = new KeywordLine(List.of("斗拱", "榫卯"), "dougong tenon joint", "", "");
        KeywordReading reading = new KeywordBorders(pairs, Cedict.none()).read(line);
        assertThat(reading.keywords()).containsExactly("dougong", "tenon joint");
    }

    /** Whatever the Chinese side is, a phrase that is a keyword elsewhere is likely one here. */
    @Test
    void anEnglishKeywordOfAnotherRecordMovesABorder() {
        KeywordLine line = new KeywordLine(List.of("甲醛", "乙醇"), "brown deep slow river", "", "");
        LearntPairs pairs = new LearntPairs();
        pairs.add(List.of("丙酮", "丁烷"), List.of("slow river", "brown deep"));
        pairs.add(List.of("戊烷"), List.of("slow river"));
        KeywordReading reading = new KeywordBorders(pairs, Cedict.none()).read(line);
        assertThat(reading.keywords()).containsExactly("brown deep", "slow river");
    }

    @Test
    void knowsWhichWordsEndAKeyword() {
        LearntPairs pairs = new LearntPairs();
        pairs.add(
                List.of("产量", "性能", "生长"), List.of("grain yield", "growth performance", "growth"));
        KnownKeywords known = pairs.known();
        assertThat(known.ends(PageText.hash("performance"))).isPositive();
        assertThat(known.ends(PageText.hash("grain"))).isNegative();
        assertThat(known.starts(PageText.hash("grain"))).isPositive();
        assertThat(known.ends(PageText.hash("nowhere"))).isZero();
    }

    @Test
    void aDictionaryOfTheUserHelpsToo() throws IOException {
        String rows = "# comment\n榫卯 榫卯 [sun3 mao3] /tenon joint (woodwork)/CL:個|个[ge4]/\n";
        KeywordLine line = new KeywordLine(List.of("斗拱", "榫卯"), "dougong tenon joint", "", "");
        Cedict dictionary = Cedict.read(reader(rows));
        KeywordReading reading = new KeywordBorders(new LearntPairs(), dictionary).read(line);
        assertThat(reading.keywords()).containsExactly("dougong", "tenon joint");
    }

    private static String written(LearntPairs pairs) throws IOException {
        StringWriter writer = new StringWriter();
        pairs.write(writer);
        return writer.toString();
    }

    private static BufferedReader reader(String rows) {
        return new BufferedReader(new StringReader(rows));
    }
}
