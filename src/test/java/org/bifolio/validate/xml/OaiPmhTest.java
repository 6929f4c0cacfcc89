package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Answers of OAI-PMH: our schema and the official one agree, and what no schema can say. */
class OaiPmhTest {

    private static final String ANSWER =
            "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>"
                    + "<responseDate>2026-01-01T00:00:00Z</responseDate>"
                    + "<request verb='Identify'>http://example.org/oai</request>%s</OAI-PMH>";

    private static final String RECORD =
            "<ListRecords><record><header%s><identifier>oai:a:1</identifier>"
                    + "<datestamp>2019-01-01</datestamp></header>%s</record></ListRecords>";

    private static final String IDENTIFY =
            "<Identify><repositoryName>A</repositoryName><baseURL>http://example.org</baseURL>"
                    + "<protocolVersion>2.0</protocolVersion><adminEmail>a@example.org</adminEmail>"
                    + "<earliestDatestamp>2019-01-01</earliestDatestamp>"
                    + "<deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD</granularity>"
                    + "</Identify>";

    private static final String ARTICLE =
            """
            <metadata>
            <article xmlns='https://jats.nlm.nih.gov/publishing/1.1/' dtd-version='1.1'
                xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
                xsi:schemaLocation='https://jats.nlm.nih.gov/publishing/1.1/ a.xsd'><front>
            <article-meta><title-group><article-title>Rivers</article-title></title-group>
            <contrib-group><contrib><name><surname>Wang</surname></name>
            <xref ref-type='aff' rid='aff1'/></contrib></contrib-group>
            <aff id='aff1'>A university</aff>
            <pub-date><year>2019</year></pub-date></article-meta></front></article>
            </metadata>""";

    private static final Schema OFFICIAL = official();

    private static Schema official() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(OaiPmhTest.class.getResource("/schema/OAI-PMH.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | <error code='badVerb'/>
                    false | <error code='bad'/>
                    false | <error/>
                    false | <GetRecord/>
                    true  | <ListSets><set><setSpec>a:b</setSpec><setName/></set></ListSets>
                    false | <ListSets><set><setSpec>a b</setSpec><setName/></set></ListSets>
                    false | <ListSets><set><setName/><setSpec>a</setSpec></set></ListSets>
                    false | <ListSets/><ListSets/>
                    true  | <ListIdentifiers><header status='deleted'><identifier>a</identifier><datestamp>2019-01-01T00:00:00Z</datestamp></header><resumptionToken cursor='0'/></ListIdentifiers>
                    false | <ListIdentifiers><header status='gone'><identifier>a</identifier><datestamp>2019-01-01</datestamp></header></ListIdentifiers>
                    false | <ListIdentifiers><header><identifier>a</identifier><datestamp>2019-01-01T00:00:00+08:00</datestamp></header></ListIdentifiers>
                    false | <ListIdentifiers><header><identifier>a</identifier><datestamp>2019</datestamp></header></ListIdentifiers>
                    false | <ListIdentifiers><header><identifier>a</identifier><datestamp>2019-01-01</datestamp></header><resumptionToken cursor='-1'/></ListIdentifiers>
                    false | <ListIdentifiers><header><identifier>a</identifier><datestamp>2019-01-01</datestamp></header><resumptionToken completeListSize='0'/></ListIdentifiers>
                    true  | <ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>a</schema><metadataNamespace>b</metadataNamespace></metadataFormat></ListMetadataFormats>
                    false | <ListMetadataFormats><metadataFormat><metadataPrefix>oai dc</metadataPrefix><schema>a</schema><metadataNamespace>b</metadataNamespace></metadataFormat></ListMetadataFormats>
                    false | <ListMetadataFormats/>
                    """)
    void ourSchemaAgreesWithTheOfficialOne(boolean valid, String content) throws IOException {
        assertAgreed(valid, ANSWER.formatted(content));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2.0, 2.0",
        "false, 2.0, 1.1",
        "false, a@example.org, nobody",
        "true, <deletedRecord>no, <deletedRecord>persistent",
        "false, <deletedRecord>no, <deletedRecord>maybe",
        "false, >YYYY-MM-DD<, >DD.MM.YYYY<",
        "false, <repositoryName>A</repositoryName>, ''",
        "false, </Identify>, <description/></Identify>"
    })
    void alsoOnAnIdentification(boolean valid, String written, String instead) throws IOException {
        assertAgreed(valid, ANSWER.formatted(IDENTIFY.replace(written, instead)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', ''",
        "true, ' status=\"deleted\"', ''",
        "false, ' status=\"\"', ''",
        "false, '', <metadata/>",
        "false, '', <metadata><header/></metadata>"
    })
    void alsoOnARecord(boolean valid, String status, String metadata) throws IOException {
        assertAgreed(valid, ANSWER.formatted(RECORD.formatted(status, metadata)));
    }

    private static void assertAgreed(boolean valid, String answer) throws IOException {
        assertThat(isOfficial(answer)).isEqualTo(valid);
        assertThat(codes(answer)).isEqualTo(valid ? "" : "not-valid");
    }

    private static boolean isOfficial(String answer) throws IOException {
        try {
            OFFICIAL.newValidator().validate(new StreamSource(new StringReader(answer)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xmlns='http://www.loc.gov/mods/v3'", "xmlns='https://example.org/jats'"})
    void aFormatThatIsNotCheckedIsTold(String namespace) {
        String metadata = "<metadata><article %s/></metadata>".formatted(namespace);
        String twice =
                RECORD.formatted("", metadata)
                        .replace("</ListRecords>", "")
                        .concat(RECORD.formatted("", metadata).replace("<ListRecords>", ""));
        assertThat(codes(ANSWER.formatted(twice))).isEqualTo("format-not-checked");
    }

    /** Against Archiving of the version that it names; each article has ids of its own. */
    @ParameterizedTest
    @CsvSource({
        "'', <front>, <front>",
        "'', <front>, '\n<front>'",
        "format-not-checked, dtd-version='1.1', dtd-version='3.0'",
        "format-not-checked, dtd-version='1.1', ''",
        "not-valid, <year>2019</year>, <years>2019</years>",
        "not-valid, <title-group>, text<title-group>",
        "not-valid, dtd-version='1.1', dtd-version='1.1' kind='a'",
        "not-valid, rid='aff1', rid='aff2'",
        "not-valid, </front>, </front><front/>"
    })
    void anArticleOfJatsIsHeldAgainstItsDtd(String codes, String written, String instead) {
        String record = RECORD.formatted("", ARTICLE).replaceAll("</?ListRecords>", "");
        String changed = record.replace(written, instead);
        String answer = "<ListRecords>" + record + changed + record + "</ListRecords>";
        assertThat(codes(ANSWER.formatted(answer))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"deleted-with-metadata, ' status=\"deleted\"'", "'', ''"})
    void aDeletedRecordHasNoMetadata(String code, String status) {
        String metadata =
                "<metadata><dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/'/></metadata>";
        assertThat(codes(ANSWER.formatted(RECORD.formatted(status, metadata)))).isEqualTo(code);
    }

    private static String codes(String answer) {
        return new SchemaSet()
                .validate(answer.getBytes(UTF_8)).stream()
                        .map(mistake -> mistake.kind().code())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
