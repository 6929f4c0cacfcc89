package org.bifolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bifolio.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a program took for another charset and saved again. */
class MojibakeTest {

    private static final String PAGE =
            "茶园土壤的变化\n\n摘要 茶园的土壤,其酸碱度逐年变化，可以治理。\n作者 陈小茶\n关键词 茶园，土壤，酸碱度，治理，石灰\n";

    @Test
    void utf8ReadAsWindows1252IsReadBack() {
        StringBuilder damaged = new StringBuilder();
        for (byte each : PAGE.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {each}, Charset.forName("windows-1252"));
            damaged.append(c.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : c);
        }
        Decoded.Text page = (Decoded.Text) decode(damaged.toString());
        assertThat(page.page().text()).isEqualTo(PAGE);
        assertThat(page.findings()).extracting(Finding::code).containsExactly("mojibake");
    }

    @Test
    void utf8ReadAsGbkIsReadBackWhereNothingWasLost() {
        String even = "茶园。土的，的，的，".repeat(3);
        byte[] bytes = even.getBytes(StandardCharsets.UTF_8);
        String damaged = new String(bytes, Charset.forName("GB18030"));
        assertThat(Mojibake.of(damaged)).contains(Mojibake.GBK);
        assertThat(Mojibake.GBK.undone(damaged)).contains(even);
    }

    @Test
    void utf8ReadAsGbkIsSetAsideWhereCharactersWereLost() {
        String damaged = new String(PAGE.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        assertThat(decode(damaged))
                .isInstanceOfSatisfying(
                        Decoded.Unreadable.class,
                        no -> assertThat(no.code()).isEqualTo("mojibake"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "锛的研究：锛、锛、锛与土壤中其他元素的关系。",
                "La résistance à l'érosion des sols salés: une étude de cas près de la forêt.",
            })
    void otherTextsAreLeftAlone(String text) {
        assertThat(Mojibake.of(text)).isEqualTo(Optional.empty());
    }

    private static Decoded decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PageDecoder().decode(new RawPage("page", bytes));
    }
}
