package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread that has seen many records finds the mistakes that one finds which has seen none. */
class RecordEventsTest {

    private static final String NAMESPACES =
            " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:t='http://purl.org/dc/terms/'"
                    + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

    /** Right and wrong, by tag, by text, by what stands in them; some are right in one schema. */
    private static final List<String> ELEMENTS =
            List.of(
                    "<dc:title>one</dc:title>",
                    "<dc:title xml:lang='zh'>two</dc:title>",
                    "<dc:title xml:lang='z!'>three</dc:title>",
                    "<dc:title name='four'>four</dc:title>",
                    "<dc:title>f<b>iv</b>e</dc:title>",
                    "<dc:title xml:lang='zh'><dc:title>six</dc:title></dc:title>",
                    "<dc:title xmlns:dc='http://purl.org/dc/terms/'>seven</dc:title>",
                    "<dc:title xmlns:dc='urn:another'>eight</dc:title>",
                    "<dc:any>nine</dc:any>",
                    "<dc:name>ten</dc:name>",
                    "<t:issued>2019</t:issued>",
                    "<t:issued xsi:type='t:W3CDTF'>2019</t:issued>",
                    "<t:issued xsi:type='t:W3CDTF'>20<!-- -->19</t:issued>",
                    "<t:issued xsi:type='t:W3CDTF'>2019-13</t:issued>",
                    "<t:issued xsi:type='t:W3CDTF'>2019<b/></t:issued>",
                    "<t:issued xsi:type='t:W3CDTF'/>",
                    "<t:issued xsi:type='t:URI' xmlns:t='urn:another'>2019</t:issued>",
                    "<t:issued xsi:type='t:Nothing'>2019</t:issued>",
                    "<t:issued xsi:nil='true'/>",
                    "<dcvalue element='title'>eleven</dcvalue>",
                    "<dcvalue element='a title'>twelve</dcvalue>",
                    "<dcvalue>thirteen</dcvalue>",
                    "<dcvalue element='title'><b/></dcvalue>",
                    "text",
                    "\n  ");

    private static final SchemaSet SCHEMAS = new SchemaSet();

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<o:dc xmlns:o='http://www.openarchives.org/OAI/2.0/oai_dc/'%s>%s</o:dc>",
                "<q:qualifieddc xmlns:q='http://dspace.org/qualifieddc/'%s>%s</q:qualifieddc>",
                "<q:qualifieddc xmlns:q='http://dspace.org/qualifieddc/' a='b'%s>%s</q:qualifieddc>",
                "<dublin_core%s>%s</dublin_core>"
            })
    void whatIsKnownChangesNoMistake(String record) {
        int valid = 0;
        for (int i = 0; i < 400; i++) {
            byte[] document = record.formatted(NAMESPACES, elements()).getBytes(UTF_8);
            List<SchemaMistake> mistakes = SCHEMAS.validate(document);
            assertThat(mistakes).isEqualTo(byAThreadOfItsOwn(document));
            valid += mistakes.isEmpty() ? 1 : 0;
        }
        assertThat(valid).isLessThan(400).matches(some -> some > 0 || record.contains("a='b'"));
    }

    private String elements() {
        StringBuilder some = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            some.append(ELEMENTS.get(random.nextInt(ELEMENTS.size())));
        }
        return some.toString();
    }

    private static List<SchemaMistake> byAThreadOfItsOwn(byte[] document) {
        return CompletableFuture.supplyAsync(
                        () -> SCHEMAS.validate(document), task -> new Thread(task).start())
                .join();
    }
}
