package org.bifolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdSetTest {

    @Test
    void knowsWhatWasAdded() {
        IdSet set = new IdSet();
        assertThat(set.add("7101034688")).isTrue();
        assertThat(set.add("7101034688")).isFalse();
        assertThat(set.contains("7101034688")).isTrue();
        assertThat(set.contains("7101034689")).isFalse();
    }

    @Test
    void agreesWithASetOfStrings() {
        IdSet set = new IdSet();
        Set<String> strings = new HashSet<>();
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            String id = "710" + random.nextInt(150_000);
            assertThat(set.add(id)).isEqualTo(strings.add(id));
        }
        assertThat(strings).allMatch(set::contains);
    }
}
