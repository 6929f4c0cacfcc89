package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.bifolio.article.Bilingual;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.PageRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    private static final Issue ISSUE =
            new Issue(2019, null, "4", new PageRange("1-4", "1", "4"), 4);

    @ParameterizedTest
    @ValueSource(strings = {"7101034688", "HS723722017007008", "00002EGGLH3O7JP0MNDO8JP16NR"})
    void thePlatformsOwnIdIsKept(String id) {
        assertThat(id(id, "河岸的灯光", ISSUE)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "71010/../34688", "id=71", "７１０１"})
    void whatIsNoIdOfThePlatformIsNotTaken(String id) {
        assertThat(id(id, "河岸的灯光", ISSUE)).matches("cqvip-[0-9a-f]{16}");
    }

    @Test
    void theSameArticleHasTheSameIdOnEveryCrawl() {
        String id = id(null, "河岸的灯光（上）:CFD 研究", ISSUE);
        assertThat(id(null, "河岸的灯光(上)：ＣＦＤ研究", ISSUE)).isEqualTo(id);
        assertThat(id(null, "河岸的灯光(下):CFD 研究", ISSUE)).isNotEqualTo(id);
        assertThat(id(null, "河岸的灯光（上）:CFD 研究", null)).isNotEqualTo(id);
    }

    private static String id(@Nullable String platformId, String title, @Nullable Issue issue) {
        return ArticleId.of(
                platformId, Bilingual.zh(title), Journal.titled(Bilingual.zh("云溪学刊")), issue);
    }
}
