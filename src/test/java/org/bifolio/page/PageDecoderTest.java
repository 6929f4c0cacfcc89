package org.bifolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.bifolio.article.Layout;
import org.bifolio.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

    private static final String PAGE = "期刊文献+\n\n茶园土壤与𠮷氏酸碱度\n摘要 茶园。\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, BOM", "UTF-16LE, BOM", "UTF-16BE, BOM", "GB18030, ''"})
    void readsTheCharsetThePageIsIn(String charset, String mark) {
        String text = mark.isEmpty() ? PAGE : "\uFEFF" + PAGE;
        PageText page = text(text.getBytes(Charset.forName(charset))).page();
        assertThat(page.text()).isEqualTo(PAGE);
        assertThat(page.charset()).isEqualTo(charset);
    }

    @Test
    void overrulesAWrongDeclaration() {
        String html = "<html><head><meta charset=gb2312></head><body>茶园</body></html>";
        Decoded.Text utf8 = text(html.getBytes(StandardCharsets.UTF_8));
        assertThat(utf8.page().text()).isEqualTo(html);
        assertThat(utf8.findings())
                .extracting(Finding::code)
                .containsExactly("wrong-charset-declaration");
        assertThat(text(html.getBytes(Charset.forName("GB18030"))).findings()).isEmpty();
    }

    @Test
    void readsAPageCutInsideACharacter() {
        byte[] whole = "茶园土壤".getBytes(StandardCharsets.UTF_8);
        Decoded.Text cut = text(Arrays.copyOf(whole, whole.length - 1));
        assertThat(cut.page().text()).startsWith("茶园土");
        assertThat(cut.findings()).extracting(Finding::code).containsExactly("damaged-bytes");
    }

    @Test
    void leavesOutAStrayNul() {
        byte[] bytes = "茶园土壤的变化\0。".repeat(2).getBytes(StandardCharsets.UTF_8);
        byte[] one = "茶园土壤的变化\0。".concat("茶".repeat(20)).getBytes(StandardCharsets.UTF_8);
        assertThat(new PageDecoder().decode(new RawPage("page", bytes)))
                .isInstanceOf(Decoded.Unreadable.class);
        assertThat(text(one).page().text()).startsWith("茶园土壤的变化。茶");
        assertThat(text(one).findings()).extracting(Finding::code).containsExactly("damaged-bytes");
    }

    @Test
    void makesEveryLineEndALineFeed() {
        assertThat(text("一\r\n二\r三\n".getBytes(StandardCharsets.UTF_8)).page().text())
                .isEqualTo("一\n二\n三\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div class="article-title"><h1>茶</h1></div> | HTML
                    <!DOCTYPE html><html></html>                 | HTML
                    NiCo<sub>2</sub>O<sub>4</sub>的制备            | TEXT
                    P<0.05 [方法](略)                             | TEXT
                    '# 茶园土壤'                                   | MARKDOWN
                    """)
    void tellsTheLayoutFromTheContent(String content, Layout layout) {
        assertThat(text(content.getBytes(StandardCharsets.UTF_8)).page().layout())
                .isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'  ', empty", "'a\0b', binary", "12345678901, too-large"})
    void refusesWhatIsNoPage(String content, String code) {
        Decoded decoded =
                new PageDecoder(10)
                        .decode(new RawPage("page", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(decoded)
                .isInstanceOfSatisfying(
                        Decoded.Unreadable.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void decodesAnyBytesWithoutAnException() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(new PageDecoder().decode(new RawPage("page", bytes))).isNotNull();
        }
    }

    private static Decoded.Text text(byte[] bytes) {
        return (Decoded.Text) new PageDecoder().decode(new RawPage("page", bytes));
    }
}
