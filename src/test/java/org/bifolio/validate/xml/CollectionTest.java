package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.junit.jupiter.api.Test;

/** Each record of a collection is held against the schema of its format, and told by itself. */
class CollectionTest {

    private static final String COLLECTION =
            "<collection xmlns='urn:bifolio:collection'>%s</collection>";

    private static final String OAI_DC =
            "<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<dc:title>%s</dc:title></oai_dc:dc>";

    private static final String QUALIFIED =
            "<q:qualifieddc xmlns:q='http://dspace.org/qualifieddc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<dc:title>%s</dc:title></q:qualifieddc>";

    private final List<ExportRecord> records = new ArrayList<>();

    @Test
    void tellsItsRecords() {
        assertThat(mistakes(OAI_DC.formatted("one") + QUALIFIED.formatted("two"))).isEmpty();
        assertThat(records)
                .extracting(ExportRecord::kind)
                .containsExactly(ExportKind.OAI_DC, ExportKind.QUALIFIED_DC);
        assertThat(records)
                .extracting(record -> record.values().get(0).text())
                .containsExactly("one", "two");
    }

    @Test
    void mayBeEmpty() {
        assertThat(mistakes("")).isEmpty();
        assertThat(records).isEmpty();
    }

    @Test
    void hasTheMistakesOfItsRecords() {
        String wrong = OAI_DC.formatted("two").replace("dc:title", "dc:name");
        List<SchemaMistake> mistakes = mistakes(OAI_DC.formatted("one") + "\n" + wrong);
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).line()).isEqualTo(2);
        assertThat(mistakes.get(0).message()).contains("dc:name");
    }

    @Test
    void holdsNothingElse() {
        assertThat(mistakes("<article/>")).hasSize(1);
    }

    private List<SchemaMistake> mistakes(String inside) {
        byte[] document = COLLECTION.formatted(inside).getBytes(UTF_8);
        return new SchemaSet()
                .validate(
                        new ByteArrayInputStream(document), new ValueReader("a.xml", records::add));
    }
}
