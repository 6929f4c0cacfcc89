package org.bifolio.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.bifolio.article.Layout;
import org.bifolio.page.Decoded;
import org.bifolio.page.PageDecoder;
import org.bifolio.page.PageText;
import org.bifolio.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLocatorTest {

    private static final String TEXT =
            """
            期刊文献+

            任意字段题名或关键词题名关键词文摘作者第一作者机构刊名分类号

            茶园土壤酸碱度的变化 认领 被引量：12

            Acidity of Tea Garden Soils
            原文传递
            导出
            摘要 茶园土壤逐年变酸。 Tea garden soils turn acid.
            作者 陈小茶 CHEN Xiaocha(Tea College,Hill City)
            出处 《茶叶学刊》 CSSCI 2019年第4期11-14,共4页 Journal of Tea
            关键词 茶园 土壤 tea garden soil
              • 相关文献

            共引文献1343

            引证文献9
            """;

    private static final String MARKDOWN =
            """
            # 茶园土壤酸碱度的变化  被引量：12

            _Acidity of Tea Garden Soils_

            [导出](http://x.cqvip.com/Qikan/Search/Export?ids=7100000001&from=Detail)

            摘要茶园含vB_Tea_1噬菌体。_Gardens hold vB_Tea_1._

            作者[陈小茶](http://x/?key=A "陈小茶")[任图](http://x/?key=B "任图")（图） _Chen Xiaocha(Tea College)_

            分类号[S571\\\\
            \\\\
            \\[农业科学—茶\\]](http://x/?key=C "S571")

            - [参考文献3](http://x.cqvip.com/Qikan/Article/Detail?id=7100000001#referenceRelate)

            - 1某人. [别文\\[J\\]](http://x.cqvip.com/Qikan/Article/Detail?id=99&from=Detail).茶,2017.
            """;

    private static final String HTML =
            """
            <html><head><script>var a = "作者 无名";</script></head><body><div class=article-main>
            <div class="article-title"><h1>NiCo<sub>2</sub>O<sub>4</sub>茶杯
            <span class="cited">被引量：<a data-articleid="7100000002" data-zkbycount="5">5</a></span></h1>
            <em>Tea Cups</em></div><div class="article-detail">
            <div class="abstract"><span class="label">摘要</span><span>茶杯很多...<a>展开更多</a></span>
            <span style="display:none">茶杯很多,各不相同。<a>收起</a></span><em>Many cups.<a>FEWER</a></em></div>
            <div class="author"><span class="label">作者</span><a title="陈小茶"><u>陈</u>小茶</a><em>Chen Xiaocha</em></div>
            <div class="journal"><span class="label">出处</span><span class="from"><a title="茶叶学刊">《茶叶学刊》</a>
            <span class="medal"><span>EI</span><span>CAS</span></span><span class="vol">2020年第S1期1-2,共2页</span></span></div>
            <div class="subject"><span class="label">关键词</span><a title="茶杯">茶杯</a><em><a title="tea-cup">tea%0X002D%cup</a><a>clay</a></em></div>
            </div></div></body></html>
            """;

    @Test
    void readsTheTextRendering() {
        Located.Fields page = article(TEXT);
        assertThat(title(page).zh()).containsExactly("茶园土壤酸碱度的变化");
        assertThat(title(page).en()).containsExactly("Acidity of Tea Garden Soils");
        assertThat(mixed(page, FieldName.ABSTRACT))
                .isEqualTo("茶园土壤逐年变酸。 Tea garden soils turn acid.");
        assertThat(mixed(page, FieldName.KEYWORDS)).isEqualTo("茶园 土壤 tea garden soil");
        assertThat(page.counts().citedBy()).isEqualTo(12);
        assertThat(page.counts().coupled()).isEqualTo(1343);
    }

    /** However the labels are set off, the values are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s：", "%s: ", "%s\u3000", "【%s】", "%s\n", "**%s** "})
    void readsEverySettingOfALabel(String setting) {
        String page = TEXT;
        for (String label : new String[] {"摘要", "作者", "出处", "关键词"}) {
            page = page.replace("\n" + label + " ", "\n" + setting.formatted(label));
        }
        assertThat(article(page).fields().keySet()).isEqualTo(article(TEXT).fields().keySet());
        assertThat(mixed(article(page), FieldName.SOURCE))
                .isEqualTo(mixed(article(TEXT), FieldName.SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"摘要", "作者", "关键词", "基金", "分类号"})
    void aTitleMayBeginWithALabelsWord(String word) {
        Located.Fields page = article(TEXT.replace("茶园土壤酸碱度", word + "写作"));
        assertThat(title(page).zh()).containsExactly(word + "写作的变化");
        assertThat(mixed(page, FieldName.AUTHORS)).startsWith("陈小茶");
    }

    @Test
    void aLineOfTheAbstractMayBeginWithALabelsWord() {
        Located.Fields page = article(TEXT.replace("逐年变酸。", "\n作者认为它逐年变酸。"));
        assertThat(mixed(page, FieldName.ABSTRACT)).startsWith("茶园土壤 作者认为它逐年变酸。");
        assertThat(mixed(page, FieldName.AUTHORS)).startsWith("陈小茶");
    }

    @Test
    void readsMarkdown() {
        Located.Fields page = article(MARKDOWN);
        assertThat(page.platformId()).isEqualTo("7100000001");
        assertThat(page.url()).isEqualTo("http://x.cqvip.com/Qikan/Article/Detail?id=7100000001");
        assertThat(field(page, FieldName.ABSTRACT).zh()).containsExactly("茶园含vB_Tea_1噬菌体。");
        assertThat(field(page, FieldName.ABSTRACT).en()).containsExactly("Gardens hold vB_Tea_1.");
        assertThat(field(page, FieldName.AUTHORS).zh()).containsExactly("陈小茶", "任图（图）");
        assertThat(field(page, FieldName.AUTHORS).en())
                .containsExactly("Chen Xiaocha(Tea College)");
        assertThat(field(page, FieldName.CLASSIFICATION).zh()).containsExactly("S571 [农业科学—茶]");
        assertThat(page.counts().references()).isEqualTo(3);
    }

    @Test
    void readsMarkdownWithoutChineseSide() {
        String english = MARKDOWN.replaceFirst("作者.*", "作者_Chen Xiaocha;Ren Tu_");
        assertThat(field(article(english), FieldName.AUTHORS).en())
                .containsExactly("Chen Xiaocha;Ren Tu");
    }

    @Test
    void readsEntitiesOfMirrorHosts() {
        Located.Fields page = article(HTML.replace("茶杯很多,各不相同", "&quot；茶杯&quot；各不相同"));
        assertThat(field(page, FieldName.ABSTRACT).zh().get(0)).endsWith("\"茶杯\"各不相同。");
    }

    @Test
    void readsHtml() {
        Located.Fields page = article(HTML);
        assertThat(page.platformId()).isEqualTo("7100000002");
        assertThat(title(page).zh()).containsExactly("NiCo2O4茶杯");
        assertThat(field(page, FieldName.ABSTRACT).zh()).containsExactly("茶杯很多,各不相同。");
        assertThat(field(page, FieldName.ABSTRACT).en()).containsExactly("Many cups.");
        assertThat(field(page, FieldName.AUTHORS).zh()).containsExactly("陈小茶");
        assertThat(field(page, FieldName.SOURCE).zh())
                .containsExactly("《茶叶学刊》 EI CAS 2020年第S1期1-2,共2页");
        assertThat(field(page, FieldName.KEYWORDS).en()).containsExactly("tea-cup", "clay");
        assertThat(page.counts().citedBy()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Detail?id=7100000001&from=x.html     | 7100000001
                    a.zip!/x/Detail%3Fid%3D00002EGG.html | 00002EGG
                    Detail?id=AbcXiv-201703.00468V1.html |
                    茶.txt                               |
                    """)
    void takesTheIdOfAFileNameWholeOrNotAtAll(String name, String id) {
        assertThat(ArticleAddress.ofFile(name).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    登录失效                                                          | login
                    412 Precondition Failed                                         | browser-challenge
                    <html><script>run()</script><body></body></html>                | browser-challenge
                    <html><body><form><input type=password></form></body></html>    | login
                    <html><script>vpn_rewrite_js()</script><body>用户</body></html>   | webvpn
                    一些文字                                                          | unknown-layout
                    '征稿简则\n\n出处 《茶》 2019年第1期1\n关键词 茶 刊'                      | notice
                    """)
    void tellsWhyAPageIsNoArticle(String page, String code) {
        assertThat(locate(page.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Located.NotAnArticle.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void takesTheAddressOfTheCrawlerWhereThePageTellsNone() {
        String url = "http://lib.cqvip.com/Qikan/Article/Detail?id=7100000009&from=Search";
        PageText page = new PageText(TEXT, Layout.TEXT, "UTF-8");
        Located.Fields fetched = (Located.Fields) new PageLocator().locate("000001", url, page);
        assertThat(fetched.platformId()).isEqualTo("7100000009");
        assertThat(fetched.url())
                .isEqualTo("http://lib.cqvip.com/Qikan/Article/Detail?id=7100000009");
    }

    @Test
    void anyDamageIsAnswered() {
        Random random = new Random(11);
        for (String page : new String[] {TEXT, MARKDOWN, HTML}) {
            for (int i = 0; i < 500; i++) {
                int from = random.nextInt(page.length());
                int to = from + random.nextInt(page.length() - from);
                assertThat(located(page.substring(to) + page.substring(from, to))).isTrue();
            }
        }
    }

    private static boolean located(String page) {
        Decoded decoded =
                new PageDecoder().decode(new RawPage("p", page.getBytes(StandardCharsets.UTF_8)));
        return !(decoded instanceof Decoded.Text text)
                || new PageLocator().locate("p", null, text.page()) != null;
    }

    private static Located locate(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = new PageDecoder().decode(new RawPage("page", bytes));
        return new PageLocator().locate("page", null, ((Decoded.Text) decoded).page());
    }

    private static Located.Fields article(String page) {
        Located located = locate(page);
        assertThat(located).isInstanceOf(Located.Fields.class);
        return (Located.Fields) located;
    }

    private static LocatedField field(Located.Fields page, FieldName name) {
        return page.field(name).orElseThrow();
    }

    private static LocatedField title(Located.Fields page) {
        return field(page, FieldName.TITLE);
    }

    private static String mixed(Located.Fields page, FieldName name) {
        return field(page, name).mixed();
    }
}
