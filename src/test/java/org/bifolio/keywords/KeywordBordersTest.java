package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordBordersTest {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final List<String> ZH = List.of("河道治理", "泥沙输移", "数值模拟", "水库", "GIS");
    private static final List<String> EN =
            List.of(
                    "river regulation",
                    "sediment transport",
                    "numerical simulation",
                    "reservoir",
                    "GIS");

    private final KeywordBorders borders = new KeywordBorders();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # one blank everywhere
            土壤湿度/遥感/小麦产量    | soil moisture remote sensing wheat yield    | soil moisture/remote sensing/wheat yield
            # nothing between
            土壤湿度/遥感/小麦产量    | soil moistureremote sensingwheat yield      | soil moisture/remote sensing/wheat yield
            土壤湿度/遥感/小麦产量    | Soil moistureRemote sensingWheat yield      | Soil moisture/Remote sensing/Wheat yield
            # an abbreviation of both languages
            云计算/GPU/图像识别       | cloud computing GPU image recognition       | cloud computing/GPU/image recognition
            # an abbreviation of the Chinese list among other capitals
            圆顶/DIMMA/平台/数据     | DomeDIMMASCOMdata                           | Dome/DIMMA/SCOM/data
            # its full form
            遥感/FITS/小麦           | remote sensing Flexible Image Transport System wheat | remote sensing/Flexible Image Transport System/wheat
            # separators in the page are the borders
            云计算/图像识别          | cloud; computing image recognition;         | cloud/computing image recognition
            """)
    void findsTheBorders(String zh, String en, String expected) {
        KeywordReading reading = borders.read(line(SLASH.splitAsStream(zh).toList(), en));
        assertThat(reading.keywords())
                .containsExactlyElementsOf(SLASH.splitAsStream(expected).toList());
        assertThat(reading.confidence()).isGreaterThan(0.5);
    }

    @Test
    void separatorsAreCertain() {
        assertThat(borders.read(line(ZH, "river; sediment")).confidence()).isEqualTo(1);
    }

    @Test
    void aRowWithoutChineseKeywordsStaysWhole() {
        KeywordReading reading = borders.read(line(List.of(), "river regulation"));
        assertThat(reading.keywords()).containsExactly("river regulation");
        assertThat(reading.confidence()).isZero();
        assertThat(borders.read(line(ZH, " ")).keywords()).isEmpty();
    }

    @Test
    void aRowTooLongIsNotRead() {
        assertThat(borders.read(line(ZH, "river ".repeat(600))).confidence()).isZero();
    }

    @Test
    void isNeverSureOfAListWithAChineseKeywordMissing() {
        for (int missing = 0; missing < ZH.size(); missing++) {
            List<String> zh = new ArrayList<>(ZH);
            zh.remove(missing);
            assertThat(borders.read(line(zh, String.join(" ", EN))).confidence()).isLessThan(0.9);
        }
    }

    @Test
    void keepsEveryLetterWhateverTheRow() {
        Random random = new Random(7);
        String letters = "aAbe iOst-no()[] 12.,'αé𠮷中 ";
        for (int round = 0; round < 300; round++) {
            StringBuilder row = new StringBuilder();
            int length = random.nextInt(90);
            random.ints(length, 0, letters.length()).forEach(at -> row.append(letters.charAt(at)));
            KeywordReading reading = borders.read(line(ZH, row.toString()));
            assertThat(bare(String.join("", reading.keywords()))).isEqualTo(bare(row.toString()));
            assertThat(reading.confidences()).hasSameSizeAs(reading.keywords());
        }
    }

    /** Columns: the Chinese keywords, the English row, its keywords. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    灌溉/泵站/水渠 | irrigation,pump station,5G | irrigation/pump station/5G
                    灌溉/泵站/水渠 | irrigation;pump station;5G | irrigation/pump station/5G
                    """)
    void takesCommasForSeparatorsWhereTheyPartAsMany(String zh, String row, String en) {
        assertThat(borders.read(line(List.of(zh.split("/")), row)).keywords())
                .containsExactly(en.split("/"));
    }

    @Test
    void readsTheSameTwice() {
        KeywordLine line = line(ZH, String.join("", EN));
        assertThat(borders.read(line)).isEqualTo(borders.read(line));
    }

    private static String bare(String text) {
        return text.replaceAll("[ ,]", "");
    }

    private static KeywordLine line(List<String> zh, String en) {
        return new KeywordLine(zh, en, "", "");
    }
}
