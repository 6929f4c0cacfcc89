package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bifolio.article.Funding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grants of a line; in the examples ▪ stands where one grant ends and the next begins. */
class FundingLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家自然科学基金项目(51200011)▪ 浙江省教育厅一般项目(Y201800011)",
                "国家自然科学基金项目(51200011)▪;浙江省教育厅一般项目(Y201800011)",
                "国家自然科学基金项目（51200011）▪；浙江省教育厅一般项目（Y201800011）",
                "国家自然科学基金项目(51200011)▪,江城市科技局项目(2018-11)▪、江城大学科研基金(JC1803)",
                "国家自然科学基金项目(51200011)▪江城大学科研启动基金(JC2018003)",
                "国家重点研发计划(2016YFB0300011)▪973计划(2012CB720011)▪2019年江城大学青年基金(JC19)",
                "国家自然科学基金面上项目(51200011,51200012和51200013)▪ 高等学校博士点基金(20120031)",
                "江城市社科规划课题“桥梁、河流,与 城市‘内外’ 2019 年研究”(编号:19JC01)▪ 江城大学基金(JC1)",
                "教育部人文社会科学研究项目(20YJA870011)的研究成果之一▪ 中央高校基本科研业务费资助项目(2042020kf0011)",
                "国家社会科学基金项目(15BZW011)阶段性成果▪ 教育部人文社会科学研究项目(14YJA011)",
                "江城省法学会课题 CLS(2019)Y03▪ 国家社会科学基金项目(19BFX001)",
                "国家自然科学基金 51200011▪ 江苏省自然科学基金 BK2018011",
                "国家自然科学基金项目▪ 江苏省高校优势学科建设工程▪ 江城大学科研经费",
                "江城省教学成果奖(高等教育)培育项目▪ 江城大学教改项目(JG18)",
                "2019 年江城大学重点课题“城市 记忆”(JC2019)▪ 2019 年度国家社会科学基金(19BX01)",
                "国家自然科学基金(51200011)资助项目▪;江城省基金(J2018)",
                "国家自然科学基金 (51200011)▪ 江城省基金 (No.J2018)",
                "国家自然科学基金(51200011)▪和江苏省自然科学基金(BK2018011)",
                "“十三五” 国家重点研发计划(2016YFB0300011)",
                "国家“863” 计划项目(2012AA0401)",
                "国家自然科学基金 重点项目(51200011)",
                "江城省科技厅[2018]12号 项目(J 2018 011)",
                "National Natural Science Foundation of China (51200011)▪ Jiangcheng Fund (JC18)",
                "National Natural Science Foundation of China (51200011)▪ and the Jiangcheng Science Fund (JC18)",
                "National Natural Science Foundation of China (51200011) to the second author",
                "江城大学青年教师资助项目▪ 转基因生物新品种培育重大专项(2016ZX08001-002)",
                "江城省农业厅科研项目▪ 耐盐水稻新品种选育课题(J20160011)",
                "国家社会科学基金项目 重大招标攻关委托项目(16ZDA001)",
                "国家自然科学基金 青年科学基金资助项目(51200011)",
                "本研究受国家自然科学基金(51200011)▪和江城省科技厅重点项目(J2016)资助",
            })
    void splitsWhereAnotherFunderBegins(String marked) {
        List<String> grants =
                Stream.of(marked.split("▪"))
                        .map(grant -> grant.replaceFirst("^[ ;；,、和]+(?:and )?", ""))
                        .toList();

        assertThat(texts(marked.replace("▪", ""))).isEqualTo(grants);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    国家自然科学基金(51200011)                 | 国家自然科学基金       | 51200011
                    江城基金(X2019013,X2020001和20XGZX10)    | 江城基金             | X2019013 X2020001 20XGZX10
                    江城省基金（编号：2020JCA016）              | 江城省基金            | 2020JCA016
                    江城省基金(批准号：J201、J202)              | 江城省基金            | J201 J202
                    国家自然科学基金(No. 51200011)             | 国家自然科学基金       | 51200011
                    国家自然科学基金(Nos.51200011, 51200012)   | 国家自然科学基金       | 51200011 51200012
                    国家自然科学基金(51200011 51200012)        | 国家自然科学基金       | 51200011 51200012
                    江城市课题“甲与‘乙’,丙”(18JC-28)          | 江城市课题            | 18JC-28
                    江城市“青年学人”项目“甲”(18JC28)          | 江城市“青年学人”项目    | 18JC28
                    “十三五”国家计划(2016YFB0300011)          | “十三五”国家计划       | 2016YFB0300011
                    江城法学会课题(CLS(2019)Y03)              | 江城法学会课题         | CLS(2019)Y03
                    江城法学会课题 CLS(2019)Y03               | 江城法学会课题         | CLS(2019)Y03
                    国家基金项目51200011                      | 国家基金项目          | 51200011
                    国家基金项目,编号:51200011                 | 国家基金项目,         | 51200011
                    江城教育厅项目(江教科[2018]12号)            | 江城教育厅项目         | 江教科[2018]12号
                    江城成果奖(高等教育)培育项目                 | 江城成果奖(高等教育)培育项目 | ``
                    国家重点研究计划(973计划)(2012CB720011)     | 国家重点研究计划(973计划) | 2012CB720011
                    江城大学重点项目(2018-2020)                | 江城大学重点项目(2018-2020) | ``
                    Jiangcheng Fund (Grant Nos. 51200011 and 51200012) | Jiangcheng Fund | 51200011 51200012
                    Supported by the Jiangcheng Fund (51200011)        | Jiangcheng Fund | 51200011
                    This work was supported by grants from the Jiangcheng Fund (No. J18) | Jiangcheng Fund | J18
                    This work was financially supported by Jiangcheng Fund under Grant 51200011 | Jiangcheng Fund | 51200011
                    The project was supported in part by the Jiangcheng Fund (J2018) | Jiangcheng Fund | J2018
                    Foundation item: Jiangcheng Fund (51200011)        | Jiangcheng Fund | 51200011
                    The Jiangcheng Fund(51200011)                     | The Jiangcheng Fund  | 51200011
                    基金项目:江城基金资助项目(51200011)                     | 江城基金资助项目 | 51200011
                    [基金项目]江城基金资助项目(51200011)                    | 江城基金资助项目 | 51200011
                    本文为江城社科基金项目“桥与河”(15BZZ001)的阶段性成果之一     | 江城社科基金项目 | 15BZZ001
                    本文系江城社科基金项目的阶段性成果之一                      | 江城社科基金项目 | ``
                    本文系江城社科基金项目阶段性研究成果                       | 江城社科基金项目 | ``
                    本研究得到江城基金(J2018)的资助                        | 江城基金      | J2018
                    本文受江城基金资助                                   | 江城基金      | ``
                    江城基金资助                                       | 江城基金资助   | ``
                    作者主持的江城社科基金一般项目(15BZW001)的阶段性成果        | 江城社科基金一般项目 | 15BZW001
                    江城市科技成果转化项目(J2018)                        | 江城市科技成果转化项目 | J2018
                    江城市优秀科技成果                                  | 江城市优秀科技成果 | ``
                    基金项目                                          | 基金项目      | ``
                    """)
    void tellsSourceAndAwards(String text, String source, String awards) {
        Funding grant = FundingLine.parse(text).get(0);

        assertThat(grant.text()).isEqualTo(text);
        assertThat(grant.source()).isEqualTo(source);
        assertThat(String.join(" ", grant.awards())).isEqualTo(awards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"江城基金(J2018)。", "江城基金(J2018).", "江城基金(J2018);", " 江城基金(J2018) ; "})
    void dropsTheStopOfTheLine(String line) {
        assertThat(texts(line)).containsExactly("江城基金(J2018)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", "。"})
    void findsNoneInNothing(String line) {
        assertThat(FundingLine.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "“", "国家 ", "(1)", "项目 国家", "a;", "))“"})
    void staysLinear(String piece) {
        String line = piece.repeat(40_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FundingLine.parse(line));
    }

    @Test
    void aPlaceMayBeginLikeAConjunction() {
        assertThat(texts("国家自然科学基金(51200011) 和平县社科规划课题(GH1181) 和田地区教育局项目(JY19)"))
                .containsExactly("国家自然科学基金(51200011)", "和平县社科规划课题(GH1181)", "和田地区教育局项目(JY19)");
    }

    @Test
    void keepsALostBracketInItsGrant() {
        assertThat(texts("江城基金(J2018; 国家自然科学基金(51200011)"))
                .containsExactly("江城基金(J2018", "国家自然科学基金(51200011)");
    }

    /** The pieces are invented, so what is counted is how they are joined: 99 of 100 lines. */
    @Test
    void takesInventedLinesApart() {
        Random random = new Random(20190401);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            InventedFunding funding = InventedFunding.next(random);
            if (!FundingLine.parse(funding.line()).equals(funding.grants())) {
                wrong.add(funding.line());
            }
        }
        assertThat(wrong).hasSizeLessThan(20);
    }

    private static List<String> texts(String line) {
        return FundingLine.parse(line).stream().map(Funding::text).toList();
    }
}
