package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bifolio.crosswalk.InventedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a title, an output can be read by those who take it in. */
class AnyTextPropertyTest {

    private static final int TITLES = 500;

    private static final List<String> PIECES =
            List.of(
                    "a", "文", "𠮷", " ", ",", "\"", "'", "|", "||", ":", "::", "<", "&", "]]>",
                    "\n", "\r", "\t", "\u0000", "\u001F", "\u0085", "\u2028", "\uD83D", "\uDC00",
                    "\uFFFF", "+", "=", "#");

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc"})
    void xmlIsValid(String output) throws Exception {
        ArticleFormat format = ShippedMappings.format(output);
        for (String title : titles().limit(TITLES / 10).toList()) {
            byte[] document = format.render(InventedArticle.titled(title, "x")).bytes();
            DublinCoreSchemas.validate("/schemas/" + output + ".xsd", document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.csv", "dspace.csv"})
    void aRowIsOneLineOfOneValueATitle(String output) throws IOException {
        ArticleFormat format = ShippedMappings.format(output);
        String header = new String(format.heading(), UTF_8);
        CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        for (String title : titles().toList()) {
            byte[] row = format.render(InventedArticle.titled(title, "x")).bytes();
            String line = new String(row, UTF_8);
            CSVRecord read = csv.parse(new StringReader(header + line)).getRecords().get(0);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(read.isConsistent()).isTrue();
            assertThat(read.get(titleColumn(output)))
                    .doesNotContain("||", "::")
                    .doesNotEndWith("|");
        }
    }

    private static String titleColumn(String output) {
        return output.equals("dspace.csv") ? "dc.title[zh]" : "title_zh";
    }

    private static Stream<String> titles() {
        Random random = new Random(7714);
        return Stream.generate(() -> title(random)).limit(TITLES);
    }

    private static String title(Random random) {
        return random.ints(1 + random.nextInt(9), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
