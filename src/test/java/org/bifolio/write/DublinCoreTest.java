package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.InventedArticle;
import org.bifolio.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class DublinCoreTest {

    @ParameterizedTest
    @CsvSource({
        "oai_dc, /schemas/oai_dc.xsd",
        "oai_dc, /schema/oai_dc.xsd", // the official one
        "qdc,    /schemas/qdc.xsd"
    })
    void isValid(String output, String schema) throws Exception {
        ArticleFormat format = ShippedMappings.format(output);
        for (Article article : List.of(InventedArticle.full(), InventedArticle.bare())) {
            DublinCoreSchemas.validate(schema, format.render(article).bytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/schemas/oai_dc.xsd, <dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/'><t/></dc>",
        "/schemas/qdc.xsd,    <qualifieddc xmlns='http://dspace.org/qualifieddc/'><t/></qualifieddc>"
    })
    void theSchemasRefuseWhatIsNotDublinCore(String schema, String document) {
        assertThatThrownBy(() -> DublinCoreSchemas.validate(schema, document.getBytes(UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @CsvSource({"oai_dc", "qdc"})
    void keepsCharactersBeyondTheBasicPlane(String output) {
        Article article = InventedArticle.titled("𠮷田与𬭎", "A < B & \"C\" > D");
        assertThat(new String(ShippedMappings.format(output).render(article).bytes(), UTF_8))
                .contains(">𠮷田与𬭎<")
                .contains(">A &lt; B &amp; \"C\" &gt; D<");
    }

    @ParameterizedTest
    @CsvSource({"oai_dc, /schemas/oai_dc.xsd", "qdc, /schemas/qdc.xsd"})
    void leavesOutWhatXmlForbidsAndSaysSo(String output, String schema) throws Exception {
        Article article = InventedArticle.titled("前\u0001后\uFFFE尾\uD800", "fine");
        Rendered rendered = ShippedMappings.format(output).render(article);
        DublinCoreSchemas.validate(schema, rendered.bytes());
        assertThat(new String(rendered.bytes(), UTF_8)).contains(">前后尾<");
        assertThat(rendered.findings())
                .extracting(Finding::code)
                .contains("illegal-xml-character")
                .doesNotContain("required-field-missing");
    }

    @ParameterizedTest
    @CsvSource({"oai_dc", "qdc", "articles.csv", "dspace.csv"})
    void manyThreadsWriteTheSameBytes(String output) {
        ArticleFormat format = ShippedMappings.format(output);
        Set<String> outputs =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> format.render(InventedArticle.full()).bytes())
                        .map(bytes -> new String(bytes, UTF_8))
                        .collect(Collectors.toSet());
        assertThat(outputs).hasSize(1);
    }
}
