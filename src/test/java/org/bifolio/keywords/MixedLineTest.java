package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedLineTest {

    private final KeywordBorders borders = new KeywordBorders();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            # one blank between all of them
            河道 治理 river channel regulation              | 河道/治理                 | river channel regulation
            # nothing between the English ones, and nothing at the border
            灌溉 泵站 irrigationpump station                | 灌溉/泵站                 | irrigationpump station
            灌溉 泵站irrigationpump station                 | 灌溉/泵站                 | irrigationpump station
            # Latin inside and at the end of a Chinese keyword
            K近邻算法 维生素E 大气PM10 nearest neighbour     | K近邻算法/维生素E/大气PM10  | nearest neighbour
            # an abbreviation that comes again, or is spelt out, is Chinese
            湿地 降水 GIS wetland precipitation GIS         | 湿地/降水/GIS             | wetland precipitation GIS
            渗流 监测 DEM seepage digital elevation model   | 渗流/监测/DEM             | seepage digital elevation model
            射频 仿真 Modelica radio frequencysimulationModelica | 射频/仿真/Modelica   | radio frequencysimulationModelica
            渗流 k-means++ seepage clustering k-means++     | 渗流/k-means++            | seepage clustering k-means++
            渗流 监测 k-means++ seepage k-means++ model     | 渗流/监测/k-means++       | seepage k-means++ model
            渗流 监测 LDA Python seepage monitoring LDA Python | 渗流/监测/LDA/Python    | seepage monitoring LDA Python
            渗流 C# 监测 seepage C# monitoring              | 渗流/C#/监测              | seepage C# monitoring
            # one that does not, or that a Chinese keyword has used up, is English
            苔原 样带 GIS tundra transect                   | 苔原/样带                 | GIS tundra transect
            GIS建库 样带 GIS base transect                  | GIS建库/样带              | GIS base transect
            # a bracket keeps its blank
            枯草芽孢杆菌(Bacillus subtilis) 发酵 fermentation | 枯草芽孢杆菌(Bacillus subtilis)/发酵 | fermentation
            发酵 枯草芽孢杆菌(Bacillus subtilis) fermentation | 发酵/枯草芽孢杆菌(Bacillus subtilis) | fermentation
            《森林法》 立法 Forest Law legislation           | 《森林法》/立法            | Forest Law legislation
            # separators in the page
            灌溉；泵站；irrigation; pump station             | 灌溉/泵站                 | irrigation; pump station
            灌溉,1,2-二氯乙烷,泵站 irrigation                | 灌溉/1,2-二氯乙烷/泵站     | irrigation
            # one language only
            定位 并行计算 GPS CUDA                          | 定位/并行计算/GPS/CUDA     | ""
            river regulation                              | ""                      | river regulation
            """)
    void partsTheTwoLanguages(String line, String zh, String en) {
        List<String> keywords =
                zh.isEmpty() ? List.of() : Pattern.compile("/").splitAsStream(zh).toList();
        assertThat(borders.part(line)).isEqualTo(new MixedKeywords(keywords, en));
    }

    @Test
    void anEmptyLineHasNeither() {
        assertThat(borders.part("")).isEqualTo(new MixedKeywords(List.of(), ""));
    }
}
