package org.bifolio.locate;

import static org.assertj.core.api.Assertions.assertThat;

import org.bifolio.article.Layout;
import org.bifolio.page.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that list the articles of a search. */
class ResultListTest {

    private static final String ENTRY =
            """
            <dl><dt><a articleid="%1$s" href="http://x.cqvip.com/Qikan/Article/Detail?id=%1$s&from=y">茶<u>论</u></a>
            <a articleid="%1$s">被引量：3</a></dt>
            <dd>%2$s</dd><dd><span class="from">出处：<a title="茶">《茶》</a></span><span class="vol">2014年第A13期</span></dd>
            <dd class="abstract"><span>好茶...</span><a>展开更多</a><span style="display:none">好茶在山。<a>收起</a></span></dd>
            <dd class="en">Keywords <a title="co-op">co%%0X002D%%op</a></dd></dl>
            """;

    /** However the authors are labelled, they are the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "作者：<a>陈小茶</a>;<a>任图</a>",
                "<span class=author><a title=陈小茶>陈<u>小</u>茶</a> <a title=任图>任图</a></span>",
                "<span class=author><span class=label>作者</span><a>陈小茶</a> <a>任图</a></span>",
                "<b>【作者】</b><a>陈小茶</a> <a>任图</a>"
            })
    void readsEachEntryOfAnHtmlList(String authors) {
        Located.Listed list =
                list(ENTRY.formatted("71", authors) + ENTRY.formatted("72", authors), Layout.HTML);
        assertThat(list.articles())
                .extracting(Located.Fields::platformId)
                .containsExactly("71", "72");
        Located.Fields first = list.articles().get(0);
        assertThat(first.url()).isEqualTo("http://x.cqvip.com/Qikan/Article/Detail?id=71");
        assertThat(field(first, FieldName.TITLE).zh()).containsExactly("茶论");
        assertThat(field(first, FieldName.AUTHORS).zh()).containsExactly("陈小茶", "任图");
        assertThat(field(first, FieldName.SOURCE).zh()).containsExactly("《茶》 2014年第A13期");
        assertThat(field(first, FieldName.ABSTRACT).zh()).containsExactly("好茶在山。");
        assertThat(first.counts().citedBy()).isEqualTo(3);
    }

    @Test
    void takesFromOneViewWhatAnotherLeavesOut() {
        String brief = "<dl><dt><a articleid=%s>茶论</a></dt><dd>作者：<a>陈小茶</a></dd></dl>";
        String page =
                brief.formatted("71") + brief.formatted("72") + ENTRY.formatted("72", "机构：茶学院");
        Located.Listed list = list(page, Layout.HTML);
        assertThat(list.articles()).hasSize(2);
        assertThat(list.articles().get(1).fields())
                .containsKeys(FieldName.AUTHORS, FieldName.AFFILIATIONS, FieldName.SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "MARKDOWN"})
    void readsALabelledListOfText(String layout) {
        String entry = "%d\n题名 茶论%d 被引量：4\n作者 陈小茶\n出处 《茶》 2019年第1期1-2\n摘要 好。\n\n";
        Located.Listed list =
                list(entry.formatted(1, 1) + entry.formatted(2, 2), Layout.valueOf(layout));
        assertThat(list.articles())
                .extracting(each -> field(each, FieldName.TITLE).zh().get(0))
                .containsExactly("茶论1", "茶论2");
        assertThat(list.articles().get(1).counts().citedBy()).isEqualTo(4);
    }

    @Test
    void aListThatTellsNothingOfItsArticlesIsSetAside() {
        String bare =
                "<dl><dt><a articleid=71>茶</a></dt></dl><dl><dt><a articleid=72>叶</a></dt></dl>";
        assertThat(locate(bare, Layout.HTML))
                .isInstanceOfSatisfying(
                        Located.NotAnArticle.class,
                        no -> assertThat(no.code()).isEqualTo("search-list"));
    }

    private static Located.Listed list(String page, Layout layout) {
        return (Located.Listed) locate(page, layout);
    }

    private static Located locate(String page, Layout layout) {
        return new PageLocator().locate("list", null, new PageText(page, layout, "UTF-8"));
    }

    private static LocatedField field(Located.Fields page, FieldName name) {
        return page.field(name).orElseThrow();
    }
}
