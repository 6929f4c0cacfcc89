package org.bifolio.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bifolio.article.Layout;
import org.bifolio.finding.Finding;
import org.bifolio.page.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The layouts of the older platforms and of the newest one, which print no class of the template.
 */
class OtherLayoutsTest {

    private static final String OLDEST =
            """
            维普网 首页

            堤岸草皮护坡的养护

            《水边工程》2012年 第5期 | 何远舟[1];隋远[1,2] | 堤防公司,滨州湾201999

            摘　要：介绍了养护方法.
            【分　类】【工业技术】 > 水利工程
            【关键词】堤岸 草皮
            【出　处】《水边工程》2012年 第5期 17-21页　共5页
            【收　录】中文科技期刊数据库
            """;

    /** A page whose links and classes tell items and languages apart, as on the V6.5 platform. */
    @Test
    void keepsTheItemsOfAnHtmlPageWithoutTheTemplate() {
        Located.Fields page =
                html(
                        """
                        <h1>茶论</h1><p class="author">作　　者：<a title="查看">陈小茶</a> <a>任图</a>
                        <span class="en">Chen Xiaocha;Ren Tu;</span></p>
                        <p>关键词：<a>茶园 土壤</a> <a>碱</a><span class="en"><a> Tea garden ;</a><a> Alkali ;</a></span></p>
                        <p class="abstrack">摘　　要：[1](略)_a_好。<span class="en">Good.</span></p>
                        """);
        assertThat(field(page, FieldName.AUTHORS).zh()).containsExactly("陈小茶", "任图");
        assertThat(field(page, FieldName.AUTHORS).en()).containsExactly("Chen Xiaocha;Ren Tu;");
        assertThat(field(page, FieldName.KEYWORDS).zh()).containsExactly("茶园 土壤", "碱");
        assertThat(field(page, FieldName.KEYWORDS).en())
                .containsExactly("Tea garden ;", "Alkali ;");
        assertThat(field(page, FieldName.ABSTRACT).zh()).containsExactly("[1](略)_a_好。");
        assertThat(field(page, FieldName.ABSTRACT).en()).containsExactly("Good.");
    }

    @Test
    void findsAuthorsWithoutALabelBelowTheTitle() {
        Located.Fields page = text(OLDEST);
        assertThat(field(page, FieldName.TITLE).zh()).containsExactly("堤岸草皮护坡的养护");
        assertThat(field(page, FieldName.AUTHORS).mixed()).isEqualTo("何远舟[1];隋远[1,2]");
        assertThat(field(page, FieldName.AFFILIATIONS).mixed()).isEqualTo("堤防公司,滨州湾201999");
        assertThat(field(page, FieldName.ABSTRACT).mixed()).isEqualTo("介绍了养护方法.");
        assertThat(page.field(FieldName.CLASSIFICATION)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2008,33(05)   | 8-9+7 | 《茶》 2008年第33卷第05期8-9+7
                    2008(S1)      | 7     | 《茶》 2008年第S1期7
                    2008年第5期     | 8-9   | 《茶》 2008年第5期8-9
                    ''            | ''    | 《茶》
                    """)
    void joinsTheRowsThatTellTheSourceInParts(String issue, String pages, String source) {
        String rows = "茶论\n作者：陈小茶\n刊名：茶\n年卷期：%s\n页码：%s\n摘要：好。\n";
        Located.Fields page = text(rows.formatted(issue, pages));
        assertThat(field(page, FieldName.SOURCE).mixed()).isEqualTo(source);
    }

    @Test
    void takesFromMetaTagsWhatThePageDoesNotLabel() {
        Located.Fields page =
                html(
                        """
                        <head><meta name="citation_title" content="茶论">
                        <meta name="citation_author" content="陈小茶"><meta name="citation_author" content="任图">
                        <meta name="citation_journal_title" content="茶"><meta name="citation_date" content="2016/05/01">
                        <meta name="citation_volume" content="0"><meta name="citation_issue" content="5">
                        <meta name="citation_firstpage" content="17"><meta name="citation_lastpage" content="21"></head>
                        <body><div>茶的网站</div><div>摘要：好。</div></body>
                        """);
        assertThat(field(page, FieldName.TITLE).zh()).containsExactly("茶论");
        assertThat(field(page, FieldName.AUTHORS).zh()).containsExactly("陈小茶", "任图");
        assertThat(field(page, FieldName.SOURCE).zh()).containsExactly("《茶》 2016年第0卷第5期17-21");
    }

    @Test
    void tellsLabelsThatNoLayoutHas() {
        String page = "茶论\n摘要：好。\n目的：治土。\n作者：陈小茶\n通讯地址：茶乡\n【版权所有】茶社\nDOI：10.1\n关键词：茶\n";
        assertThat(text(page).findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("通讯地址", "版权所有");
        String html =
                """
                <div class="article-title"><h1>茶论</h1></div><div class="article-detail">
                <div class="author"><span class="label">作者</span><a>陈小茶</a></div>
                <div class="x"><span class="label">通讯地址</span>茶乡</div></div>
                """;
        assertThat(html(html).findings()).extracting(Finding::field).containsExactly("通讯地址");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://www.cqvip.com/QK/90056X/201605/669.html | 669
                    https://www.cqvip.com/doc/journal/954?sign=1   | 954
                    http://lib.cqvip.com/article/detail.aspx?id=22 | 22
                    https://www.cqvip.com/main/search.aspx         |
                    """)
    void readsTheAddressesOfAllPlatforms(String address, String id) {
        assertThat(ArticleAddress.ofOwn(address).id()).isEqualTo(id);
    }

    private static Located.Fields html(String body) {
        return fields(new PageText(body, Layout.HTML, "UTF-8"));
    }

    private static Located.Fields text(String text) {
        return fields(new PageText(text, Layout.TEXT, "UTF-8"));
    }

    private static Located.Fields fields(PageText page) {
        return (Located.Fields) new PageLocator().locate("page", null, page);
    }

    private static LocatedField field(Located.Fields page, FieldName name) {
        return page.field(name).orElseThrow();
    }
}
