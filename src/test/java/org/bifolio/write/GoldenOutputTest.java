package org.bifolio.write;

import java.io.IOException;
import org.bifolio.crosswalk.InventedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped mappings make of two invented articles, byte for byte. */
class GoldenOutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc", "jats"})
    void xmlOfAFullArticle(String output) throws IOException {
        Golden.expect(output + "-full.xml", ShippedMappings.format(output), InventedArticle.full());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "qdc", "jats"})
    void xmlOfAnArticleWithATitleAlone(String output) throws IOException {
        Golden.expect(output + "-bare.xml", ShippedMappings.format(output), InventedArticle.bare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles.csv", "dspace.csv"})
    void rowsUnderTheirHeading(String output) throws IOException {
        Golden.expect(
                output,
                ShippedMappings.format(output),
                InventedArticle.full(),
                InventedArticle.bare());
    }
}
