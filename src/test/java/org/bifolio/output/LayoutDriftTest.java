package org.bifolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a run's new pages looks unlike those before. */
class LayoutDriftTest {

    private final LayoutDrift.Counter counter = new LayoutDrift.Counter();

    @Test
    void namesLabelsThatNoEarlierPageHad() {
        counter.add(article(Map.of("info/unknown-label/栏目名", 1)), false);
        counter.add(article(Map.of("info/unknown-label/栏目名", 1)), true);
        counter.add(article(Map.of("info/unknown-label/通讯地址", 1)), true);
        assertThat(counter.drift().unknownLabels()).isEqualTo(Map.of("通讯地址", 1));
        assertThat(counter.drift().isNoticed()).isTrue();
    }

    @Test
    void namesWhatHalfOfThePagesLackAndHardlyAnyLackedBefore() {
        Map<String, Integer> noAuthors = Map.of("info/authors-missing", 1);
        Map<String, Integer> noTitle = Map.of("info/title-en-missing", 1);
        for (int i = 0; i < 40; i++) {
            counter.add(article(i < 4 ? noAuthors : noTitle), false);
            counter.add(article(i < 20 ? noAuthors : noTitle), true);
        }
        assertThat(counter.drift().nowMissing()).containsExactly("authors-missing");
    }

    @Test
    void aFewPagesProveNothing() {
        counter.add(article(Map.of()), false);
        counter.add(article(Map.of("info/authors-missing", 1)), true);
        counter.add(rejected(), true);
        assertThat(counter.drift())
                .isEqualTo(new LayoutDrift(2, 1, Map.of(), List.of()))
                .returns(false, LayoutDrift::isNoticed);
    }

    @Test
    void manyPagesWithoutAKnownLayoutAreNoticed() {
        for (int i = 0; i < 50; i++) {
            counter.add(i < 5 ? rejected() : article(Map.of()), true);
        }
        assertThat(counter.drift().isNoticed()).isTrue();
    }

    private static PageEntry article(Map<String, Integer> findings) {
        return entry("71", null, findings);
    }

    private static PageEntry rejected() {
        return entry(null, new Rejection("unknown-layout", "None."), Map.of());
    }

    private static PageEntry entry(
            @Nullable String id, @Nullable Rejection why, Map<String, Integer> findings) {
        return new PageEntry(
                "a", "/", null, "1-2", "ab", id, 0, why, List.of(), findings, Map.of());
    }
}
