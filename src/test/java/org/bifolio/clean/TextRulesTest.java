package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The damage of pages and its repair, a table a rule; what has no second column stays as it is. */
class TextRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        P&lt;0.05                | P<0.05
        &quot；少而匀&quot；        | "少而匀"
        users&#39;trust          | users'trust
        R&amp;D                  | R&D
        &amp;lt;                 | <
        wind&nbsp;tunnel         | wind tunnel
        &#x4E91;溪                | 云溪
        2μm&sup2;                | 2μm²
        a&#xA0;b                 | a b
        &#0;a                    | a
        A&B;C                    |
        R&D                      |
        &unknown;                |
        """)
    void entities(String before, String after) {
        assertThat(mended(new Entities(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        COVID%0X002D%19             | COVID-19
        human%0X002D%computer       | human-computer
        non%0x002d%linear           | non-linear
        50%0X00                     |
        100%                        |
        """)
    void hexEscapes(String before, String after) {
        assertThat(mended(new HexEscapes(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        ma\\u2063chine       | machine
        \\ufeff河岸           | 河岸
        co\\u00adoperation   | cooperation
        wind\\u000atunnel      | wind tunnel
        wind\\u2028tunnel    | wind tunnel
        wind\\u0085tunnel    | wind tunnel
        a\\u0007b\\uffffc     | abc
        a\\ud83cb            | ab
        \\ud842\\udfb7野      |
        naïve 河岸           |
        """)
    void invisibleCharacters(String before, String after) {
        String text = unescaped(before);
        String expected = after == null ? text : after;
        assertThat(mended(new InvisibleCharacters(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        eﬃcient ﬂow   | efficient flow
        oﬀ-line ﬁeld  | off-line field
        æther         |
        """)
    void ligatures(String before, String after) {
        assertThat(mended(new Ligatures(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        EN | （ＣＦＤ），ｔｅｓｔ    | (CFD),test
        EN | light、shade。      |
        ZH | Ｍｎ２＋，结果          | Mn2+，结果
        ZH | ＂少而匀＂            | "少而匀"
        ZH | 安龙／灯光            | 安龙/灯光
        ZH | 云溪学刊（理论版）：甲     |
        ZH | 夜间照明。安全感、灯光      |
        """)
    void fullWidth(Lang lang, String before, String after) {
        assertThat(mended(new FullWidth(lang), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        差异有统计学意义(P〈0.05)       | 差异有统计学意义(P<0.05)
        P〈 .01                   | P< .01
        P〉0.05                   | P>0.05
        P〈0.05,而A〉0.05           | P<0.05,而A>0.05
        评〈1984〉一书               |
        〈灯光〉                    |
        〈灯光〉3则                  |
        """)
    void lostLessThan(String before, String after) {
        assertThat(mended(new LostLessThan(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        NiCo_(2)O_(4)            | NiCo2O4
        Mn^2+                    | Mn2+
        SO_4^(2-)                | SO42-
        357Ω·cm^(2)              | 357Ω·cm2
        N_2O排放                  | N2O排放
        H_2SO_4                  | H2SO4
        PM_(2.5)                 | PM2.5
        T_{max}                  | Tmax
        CO<sub>2</sub>           | CO2
        10<sup>-3</sup>          | 10^-3
        10^(-3)                  | 10^-3
        约2.5×10^(5)个            | 约2.5×10^5个
        10^-3                    |
        vB_EfaP_IME195           |
        a_b                      |
        P<0.05, Q>3              |
        """)
    void scripts(String before, String after) {
        assertThat(mended(new Scripts(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        是一种有效方法。收起         | 是一种有效方法。
        是一种有效方法。 收起        | 是一种有效方法。
        a useful method. FEWER | a useful method.
        灯光(上)展开更多            | 灯光(上)
        LESS IS MORE           |
        日出而作,日落而收起           |
        """)
    void pageFurniture(String before, String after) {
        assertThat(mended(new PageFurniture(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        `成熟果实的主要色素 ,其含量 `  | 成熟果实的主要色素,其含量
        `(同源基因 )`             | (同源基因)
        `wind tunnel　 test`     | wind tunnel test
        ` street light `        | street light
        `P < .05`               |
        `the .NET platform`     |
        `三座 小镇`               |
        """)
    void blanks(String before, String after) {
        assertThat(mended(new Blanks(), before)).isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        conflicts,and            | conflicts, and
        (CFD),and                | (CFD), and
        Yunxi,999001,China       | Yunxi, 999001, China
        hospitals.By analyzing   | hospitals. By analyzing
        (P<0.05).The result      | (P<0.05). The result
        by 20%.The result        | by 20%. The result
        in 2019.The result       | in 2019. The result
        mode of"few but even"in  | mode of "few but even" in
        "few"lamps of"many"      | "few" lamps of "many"
        1,200 lamps              |
        e.g. lamps, i.e.this     |
        Web.py                   |
        N,N-dimethyl             |
        2,4-D                    |
        www.Yunxi.example        |
        ou.Yang@yunxi.example    |
        Ph.D                     |
        a 6" pipe                |
        """)
    void blankAfterPunctuation(String before, String after) {
        assertThat(mended(new BlankAfterPunctuation(), before))
                .isEqualTo(after == null ? before : after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        from 2010to 2022         | from 2010 to 2022
        12of 40 lamps, 30were on | 12 of 40 lamps, 30 were on
        a 3in pipe               |
        CO2and light             |
        type 2A                  |
        in 10to-order steps      |
        """)
    void blankAfterNumber(String before, String after) {
        assertThat(mended(new BlankAfterNumber(), before))
                .isEqualTo(after == null ? before : after);
    }

    /** Makes a character of its number, since a table could not show it. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(
                        unit ->
                                Matcher.quoteReplacement(
                                        Character.toString(
                                                (char) Integer.parseInt(unit.group(1), 16))));
    }

    private static String mended(TextRule rule, String text) {
        RuleChain rules = new RuleChain(List.of(rule), CleaningSettings.DEFAULT);
        return new FieldText("title.en", text).clean(rules).text();
    }
}
