package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaSetTest {

    private static final SchemaSet SCHEMAS = new SchemaSet();

    private static final String ARCHIVING =
            "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange"
                    + " DTD v1.3 20210610//EN\" \"https://example.org/a.dtd\"%s>";

    private static final String FRONT =
            "<article><front><article-meta><title-group><article-title>%s</article-title>"
                    + "</title-group></article-meta></front></article>";

    static Iterable<String> jatsDoctypes() {
        return new JatsCatalog().paths().keySet();
    }

    @ParameterizedTest
    @MethodSource("jatsDoctypes")
    void everyTagSetIsBundledWithAllItsModules(String publicId) {
        String doctype = "<!DOCTYPE article PUBLIC \"%s\" \"any.dtd\">\n".formatted(publicId);
        assertThat(validate(doctype + "<article><front/><body><none/></body></article>"))
                .extracting(SchemaMistake::message)
                .contains("<none> is not known.")
                .doesNotContain("<body> is not known.");
    }

    @Test
    void aMistakeTellsItsPlace() {
        assertThat(validate(ARCHIVING.formatted("") + "\n<article>\n <side/>\n</article>"))
                .contains(
                        new SchemaMistake(
                                SchemaMistake.Kind.NOT_VALID,
                                3,
                                2,
                                "<side> is not known.",
                                "Look at its spelling, and whether the version in the DOCTYPE"
                                        + " has it."));
    }

    @Test
    void namedCharactersOfTheDtdAreKnown() {
        String named = FRONT.formatted("&alpha;&lt;&amp;&nvlt;&Aopf;");
        assertThat(validate(ARCHIVING.formatted("") + named)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/'><t/></dc>",
                "<qualifieddc xmlns='http://dspace.org/qualifieddc/'><t/></qualifieddc>",
                "<qualifieddc xmlns='http://dspace.org/qualifieddc/' xmlns:d='http://purl.org/dc/terms/'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                        + "<d:issued xsi:type='d:W3CDTF'>last year</d:issued></qualifieddc>"
            })
    void dublinCoreIsHeldAgainstItsSchema(String document) {
        assertThat(validate(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article dtd-version='0.9'/>",
                "<!DOCTYPE article SYSTEM 'jats.dtd'><article/>",
                "<!DOCTYPE article PUBLIC '-//NLM//DTD JATS v9//EN' 'jats.dtd'><article/>",
                "<!DOCTYPE dc [<!ELEMENT dc ANY>]>"
                        + "<dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/'/>",
                "<record xmlns='http://www.loc.gov/MARC21/slim'/>"
            })
    void whatNoSchemaIsForIsOneMistake(String document) {
        assertThat(validate(document))
                .singleElement()
                .extracting(SchemaMistake::message)
                .asString()
                .contains("is bundled for");
    }

    @Test
    void theRootOfJatsIsAnArticle() {
        assertThat(validate(ARCHIVING.replace("E article", "E p").formatted("") + "<p/>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "<dc", "<?xml version='1.0' encoding='x-none'?><a/>"})
    void whatIsNoXmlIsOneMistake(String document) {
        assertThat(validate(document)).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreOneMistake() {
        assertThat(SCHEMAS.validate(new byte[] {'<', 'a', '>', (byte) 0xff, (byte) 0xfe}))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY x SYSTEM 'file:///etc/hostname'>",
                "<!ENTITY x SYSTEM 'bundled://schemas/oai_dc.xsd'>",
                "<!ENTITY x PUBLIC '-//W3C//x' 'https://example.org/x'>"
            })
    void nothingIsReadFromOutside(String entity) {
        assertThat(validate(ARCHIVING.formatted("[" + entity + "]") + FRONT.formatted("&x;")))
                .extracting(SchemaMistake::message)
                .last()
                .asString()
                .contains("nothing is read from outside");
    }

    @Test
    void aSmallDocumentStaysSmall() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < 30; i++) {
            String half = "&e" + (i - 1) + ";";
            entities.append("<!ENTITY e%d '%s%s'>".formatted(i, half, half));
        }
        String bomb = ARCHIVING.formatted("[" + entities + "]") + FRONT.formatted("&e29;");
        assertThat(validate(bomb))
                .extracting(SchemaMistake::message)
                .anyMatch(message -> message.contains("10000"));
    }

    @Test
    void aHundredMistakesAreEnough() {
        String many = "<no/>".repeat(5000);
        assertThat(validate(ARCHIVING.formatted("") + "<article>" + many + "</article>"))
                .hasSize(100);
    }

    private static List<SchemaMistake> validate(String document) {
        return SCHEMAS.validate(document.getBytes(UTF_8));
    }
}
