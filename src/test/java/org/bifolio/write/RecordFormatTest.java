package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bifolio.article.Article;
import org.bifolio.article.RandomArticles;
import org.bifolio.crosswalk.InventedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatTest {

    private final RecordFormat format = new RecordFormat();
    private final RecordReader reader = new RecordReader();

    @Test
    void anArticleWithoutMuch() {
        assertThat(line(InventedArticle.bare()))
                .isEqualTo(
                        """
                        {"id":"cqvip-0123456789abcdef",\
                        "source":{"uri":"b.txt","sha256":"%s","layout":"text","charset":"GB18030"},\
                        "title":{"zh":"无名短文"}}
                        """
                                .formatted("cd".repeat(32)));
    }

    @Test
    void theKeysOfAFullArticleInTheirOrder() {
        assertThat(line(InventedArticle.full()))
                .containsSubsequence(
                        "\"id\"",
                        "\"source\":{\"uri\"",
                        "\"url\"",
                        "\"sha256\"",
                        "\"layout\":\"html\"",
                        "\"charset\"",
                        "\"title\":{\"zh\"",
                        "\"abstract\"",
                        "\"contributors\":[{\"role\":\"author\",\"name\":{\"zh\":{\"text\":\"欧阳澄\",\"family\":\"欧阳\",\"given\":\"澄\"},\"en\":{",
                        "\"affiliations\":[\"aff1\"]}",
                        "\"affiliations\":[{\"id\":\"aff1\",\"zh\"",
                        "\"journal\":{\"title\":{",
                        "\"issn\":\"1234-5679\"",
                        "\"issue\":{\"year\":2019,\"volume\":\"36\",\"number\":\"S1\",\"pages\":\"17-20,25\","
                                + "\"firstPage\":\"17\",\"lastPage\":\"20\",\"pageCount\":5}",
                        "\"indexedIn\":[\"CSSCI\",\"北大核心\"]",
                        "\"funding\":[{\"text\"",
                        "\"source\"",
                        "\"award\":\"YX2018-07\",\"awards\":[\"YX2018-07\",\"YX2018-09\"]}",
                        "\"keywords\":{\"zh\":[",
                        "\"classifications\":[{\"scheme\":\"CLC\",\"code\":\"TU113\",\"label\"",
                        "\"duplicates\":[\"mai/copy.txt\"]",
                        "\"counts\":{\"citedBy\":9,\"references\":12,\"coupled\":1343}",
                        "\"repairs\":[{\"field\":\"title.en\",\"rule\":\"glued-words\",\"offset\":9,"
                                + "\"before\":\"theSense\",\"after\":\"the Sense\",\"confidence\":0.99}]",
                        "\"findings\":[{\"severity\":\"info\",\"code\":\"cited-twice\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenReadsBackEqualAndIsOneLine(long seed) {
        new RandomArticles(seed)
                .stream(300)
                        .forEach(
                                article -> {
                                    byte[] line = format.render(article).bytes();
                                    assertThat(reader.read(line)).isEqualTo(article);
                                    assertThat(new String(line, UTF_8).indexOf('\n'))
                                            .isEqualTo(new String(line, UTF_8).length() - 1);
                                });
    }

    @Test
    void anUnpairedSurrogateDoesNotStopTheRun() {
        assertThat(line(InventedArticle.titled("前\uD800后", "fine"))).contains("前?后");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"id\":\"7\"", "{\"id\":7}", "null", "\u0000"})
    void whatIsNoRecordIsRefused(String line) {
        assertThatThrownBy(() -> reader.read(line.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a record");
    }

    private String line(Article article) {
        return new String(format.render(article).bytes(), UTF_8);
    }
}
