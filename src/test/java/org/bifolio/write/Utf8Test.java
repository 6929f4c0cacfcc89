package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    private static final List<String> PIECES =
            List.of("a", "é", "文", "，", "𠮷", "\uD83D", "\uDC00", "\uFFFF", "\u0000");

    @Test
    void writesWhatThePlatformWrites() {
        Random random = new Random(1628);
        for (int i = 0; i < 1_000; i++) {
            String text = text(random);
            char[] all = text.toCharArray();
            int cut = random.nextInt(all.length + 1);
            Utf8 out = Utf8.empty();
            out.write(all, 0, cut);
            out.write(all, cut, all.length - cut);
            assertThat(out.toBytes()).as(text).isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void growsAsTheTextDoes() {
        String text = "文".repeat(1 << 20);
        Utf8 out = Utf8.empty();
        out.write(text);
        assertThat(out.toBytes()).isEqualTo(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDC00", "\uDC00\uD83D", "\uFFFE", "\uFFFF"})
    void tellsWhatXmlForbids(String text) {
        Utf8 out = Utf8.empty();
        out.write("𠮷文 " + text);
        out.write("x");
        assertThat(out.isFitForXml()).isFalse();
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(20), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
