package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.bifolio.article.Issue;
import org.bifolio.article.PageRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape of the line that says where an article appeared. */
class SourceLineTest {

    /** Columns: the line; year, volume, number, pages, first and last page, number of pages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        《云溪学刊》2019年第4期116-124,共9页         | 2019 - 4 116-124 116 124 9
        《云溪学刊》 2022年第1期17-20,25,共5页       | 2022 - 1 17-20,25 17 20 5
        《云溪学刊》2011年第3期8-9,7,共3页           | 2011 - 3 8-9,7 8 9 3
        《云溪学刊》2011年第3期8-9+7,共3页           | 2011 - 3 8-9,7 8 9 3
        《云溪学刊》2011年第3期8~9,共2页             | 2011 - 3 8-9 8 9 2
        《云溪学刊》2020年第2期7,共1页               | 2020 - 2 7 7 - 1
        《云溪学刊》2020年第2期7-7,共1页             | 2020 - 2 7-7 7 7 1
        《云溪学刊》2002年第S1期619-623,共5页        | 2002 - S1 619-623 619 623 5
        《云溪学刊》2012年第Z1期11-12,共2页          | 2012 - Z1 11-12 11 12 2
        《云溪学刊》2014年第A16期                   | 2014 - A16 - - - -
        《云溪学刊》2013年第B07期3-4,共2页           | 2013 - B07 3-4 3 4 2
        《云溪学刊》2012年第08Z期55-56,共2页         | 2012 - 08Z 55-56 55 56 2
        《云溪学刊》2010年第03X期55,共1页            | 2010 - 03X 55 55 - 1
        《云溪学刊》2014年第04期21-23,共3页          | 2014 - 4 21-23 21 23 3
        《云溪学刊》2014年第增刊期21-23,共3页         | 2014 - 增刊 21-23 21 23 3
        《云溪学刊》2014年增刊1期21-23,共3页          | 2014 - 增刊1 21-23 21 23 3
        《云溪学刊》2014年第1-2期21-23,共3页         | 2014 - 1-2 21-23 21 23 3
        《云溪学刊》2016年第2期74-76,F0002,共4页     | 2016 - 2 74-76,F0002 74 76 4
        《云溪学刊》2016年第2期F0002-F0003,共2页     | 2016 - 2 F0002-F0003 F0002 F0003 2
        《云溪学刊》2016年第2期I0001-I0004,共4页     | 2016 - 2 I0001-I0004 I0001 I0004 4
        《云溪学刊》 2016年 第6期 124-126页,共3页    | 2016 - 6 124-126 124 126 3
        《云溪学刊》2016年 第5期 17-21页 共5页       | 2016 - 5 17-21 17 21 5
        《云溪学刊》2016年第5期17-21页共5页          | 2016 - 5 17-21 17 21 5
        《云溪学刊》2016年第0卷第5期17-21,共5页       | 2016 - 5 17-21 17 21 5
        《云溪学刊》2016年第36卷第5期17-21,共5页      | 2016 36 5 17-21 17 21 5
        《云溪学刊》2016年36卷5期17-21,共5页         | 2016 36 5 17-21 17 21 5
        《云溪学刊》2016年第5期17-21                | 2016 - 5 17-21 17 21 -
        《云溪学刊》2016年第5期共5页                 | 2016 - 5 - - - 5
        《云溪学刊》2016年第5期                     | 2016 - 5 - - - -
        《云溪学刊》2016年                         | 2016 - - - - - -
        《云溪学刊》2016年17-21,共5页               | 2016 - - 17-21 17 21 5
        《云溪学刊》2015年第6辑17-21,共5页           | 2015 - 6 17-21 17 21 5
        《云溪学刊》2017年第2辑(总第14辑)17-21,共5页  | 2017 - 2 17-21 17 21 5
        《云溪学刊》2019年第2集17-21,共5页           | 2019 - 2 17-21 17 21 5
        《云溪学刊》2020年第3号17-21,共5页           | 2020 - 3 17-21 17 21 5
        《云溪学刊》2016年6月号17-21,共5页           | 2016 - 6 17-21 17 21 5
        《云溪学刊》2015年第十二期17-21,共5页         | 2015 - 12 17-21 17 21 5
        《云溪学刊》2014年增刊17-21,共5页            | 2014 - 增刊 17-21 17 21 5
        《云溪学刊》2014年增刊                      | 2014 - 增刊 - - - -
        《云溪学刊》2014年第增1期17-21,共5页         | 2014 - 增1 17-21 17 21 5
        《云溪学刊》2014年增刊第2期17-21,共5页        | 2014 - 增刊2 17-21 17 21 5
        《云溪学刊》2014年增刊1 17-21,共5页          | 2014 - 增刊1 17-21 17 21 5
        《云溪学刊》2014年专刊17-21,共5页            | 2014 - 专刊 17-21 17 21 5
        《云溪学刊》2017年春季号17-21,共5页          | 2017 - 春季号 17-21 17 21 5
        《云溪学刊》2016年第1-2期合刊17-21,共5页      | 2016 - 1-2 17-21 17 21 5
        《云溪学刊》2016年第1、2期(合刊)17-21,共5页   | 2016 - 1-2 17-21 17 21 5
        《云溪学刊》2016年合刊17-21,共5页            | 2016 - 合刊 17-21 17 21 5
        《云溪学刊》2013年总第45期17-21,共5页         | 2013 - 45 17-21 17 21 5
        《云溪学刊》2013年第4期(总第45期)17-21,共5页   | 2013 - 4 17-21 17 21 5
        《云溪学刊》2013年第4期 总第45期 17-21,共5页   | 2013 - 4 17-21 17 21 5
        《云溪学刊》2013年(第4期)17-21,共5页         | 2013 - 4 17-21 17 21 5
        《云溪学刊》2015年第3期上半月17-21,共5页      | 2015 - 3上半月 17-21 17 21 5
        《云溪学刊》2015年第3期(下)17-21,共5页        | 2015 - 3(下) 17-21 17 21 5
        《云溪学刊》2015年第3期下旬刊17-21,共5页      | 2015 - 3下旬刊 17-21 17 21 5
        《云溪学刊》2016年第12期上17-21,共5页         | 2016 - 12上 17-21 17 21 5
        《云溪学刊》2014年S2期17-21,共5页            | 2014 - S2 17-21 17 21 5
        《云溪学刊》2016,5(2):17-21                | 2016 5 2 17-21 17 21 -
        《云溪学刊》2016年第5卷第2期17-21,共5页       | 2016 5 2 17-21 17 21 5
        《云溪学刊》2016年创刊纪念号17-21,共5页        | 2016 - - 17-21 17 21 5
        """)
    void theIssue(String line, String expected) {
        assertThat(told(Objects.requireNonNull(SourceLine.parse(line).issue())))
                .isEqualTo(expected);
    }

    /** Columns: the line; the Chinese journal, the English one, the badges. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        《云溪大学学报(人文版)》 CSSCI 北大核心 2019年第4期116-124,共9页 Journal of Yunxi University:Humanities & Arts | 云溪大学学报(人文版) | Journal of Yunxi University:Humanities & Arts | CSSCI,北大核心
        《云溪学刊》EI CAS CSCD 北大核心2019年第4期1-4,共4页Yunxi Studies | 云溪学刊 | Yunxi Studies | EI,CAS,CSCD,北大核心
        《云溪学刊》CAS 北大核心 2019年第4期 | 云溪学刊 | - | CAS,北大核心
        《云溪学刊》SCIE AMI 科技核心 JST 2019年第4期1-4,共4页 YUNXI LAW | 云溪学刊 | YUNXI LAW | SCIE,AMI,科技核心,JST
        《云溪学报：哲学社会科学版》2019年第4期1-4,共4页 Yunxi | 云溪学报：哲学社会科学版 | Yunxi | ''
        《灯光．云溪杂志》2019年第4期1-4,共4页 | 灯光．云溪杂志 | - | ''
        《读〈灯光〉：综合版(上旬刊)》 2016年 第6期 124-126页,共3页 | 读〈灯光〉：综合版(上旬刊) | - | ''
        《云溪学刊》 | 云溪学刊 | - | ''
        《云溪学刊》 Yunxi Studies | 云溪学刊 | Yunxi Studies | ''
        2019年第4期1-4,共4页 Yunxi Studies | - | Yunxi Studies | ''
        《云溪学刊》2014年第A13期 Yunxi Studies | 云溪学刊 | Yunxi Studies | ''
        《云溪学刊》2014年第3期5-6,共2页 3D Printing in Yunxi | 云溪学刊 | 3D Printing in Yunxi | ''
        《Yunxi Ecology》 SCIE 2019年第4期1-4,共4页 | - | Yunxi Ecology | SCIE
        《Yunxi Ecology》2019年第4期1-4,共4页 云溪生态学报(英文版) | 云溪生态学报(英文版) | Yunxi Ecology | ''
        《Yunxi Ecology》2019年第4期1-4,共4页 Yunxi Ecology | - | Yunxi Ecology | ''
        《云溪学刊》2016年创刊纪念号17-21,共5页 Yunxi Studies | 云溪学刊 | Yunxi Studies | ''
        《云溪学刊》2016年第4期特稿 Yunxi Studies | 云溪学刊 | Yunxi Studies | ''
        《云溪学刊》2016年第4期,头条文章 | 云溪学刊 | - | ''
        《云溪学刊》2016年第4期1-4,共4页 Yunxi Studies(中英文) | 云溪学刊 | Yunxi Studies(中英文) | ''
        《2049年学刊》2019年第4期1-4,共4页 Annals of 2049 | 2049年学刊 | Annals of 2049 | ''
        """)
    void theJournalAndItsBadges(
            String line, @Nullable String zh, @Nullable String en, String badges) {
        SourceLine source = SourceLine.parse(line);
        assertThat(Optional.ofNullable(source.journal().zh())).isEqualTo(Optional.ofNullable(zh));
        assertThat(Optional.ofNullable(source.journal().en())).isEqualTo(Optional.ofNullable(en));
        assertThat(String.join(",", source.indexedIn())).isEqualTo(badges);
    }

    /** Chinese words that tell no issue are neither lost nor taken for an English name. */
    @ParameterizedTest
    @CsvSource({
        "《云溪学刊》2016年创刊纪念号17-21 Yunxi Studies,创刊纪念号",
        "《云溪学刊》2016年第4期1-4 特稿 Yunxi Studies,特稿",
        "《云溪学刊》2016年第4期1-4 头条文章,头条文章",
        "《云溪学刊》2016年第4期1-4 Yunxi Studies,''",
    })
    void tellsWhatItCannotRead(String line, String unread) {
        assertThat(SourceLine.parse(line).unread()).isEqualTo(unread);
    }

    @Test
    void anUndatedLineHasNoIssue() {
        assertThat(SourceLine.parse("《云溪学刊》").issue()).isNull();
        assertThat(SourceLine.parse("").journal().zh()).isNull();
    }

    private static String told(Issue issue) {
        PageRange pages = issue.pages();
        return String.join(
                " ",
                orDash(issue.year()),
                orDash(issue.volume()),
                orDash(issue.number()),
                orDash(pages == null ? null : pages.text()),
                orDash(pages == null ? null : pages.first()),
                orDash(pages == null ? null : pages.last()),
                orDash(issue.pageCount()));
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
