package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a librarian is told about a broken document of each kind. */
class PlainWordsTest {

    private static final String OAI_DC =
            "<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>%s</oai_dc:dc>";

    private static final String QDC =
            "<qualifieddc xmlns='http://dspace.org/qualifieddc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
                    + " xmlns:dcterms='http://purl.org/dc/terms/'"
                    + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>%s</qualifieddc>";

    private static final String OAI_PMH =
            "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>"
                    + "<responseDate>2026-01-01T00:00:00Z</responseDate>"
                    + "<request>http://example.org/oai</request>%s</OAI-PMH>";

    private static final String JATS =
            "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3"
                    + " 20210610//EN\" \"a.dtd\">\n<article><front><journal-meta>"
                    + "<journal-id>a</journal-id><issn>1</issn></journal-meta><article-meta>"
                    + "<title-group><article-title>a</article-title></title-group>%s"
                    + "</article-meta></front></article>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <dc:author/>                     | <dc:author> is not allowed here. Expected: <dc:title>, <dc:creator>, <dc:subject>, <dc:description>, <dc:publisher>, <dc:contributor> or one of 9 others.
                    <dc:title><b/></dc:title>        | <b> is not allowed here: no further element may stand at this place.
                    <dc:title xml:lang='zh_CN'/>     | Attribute xml:lang of <dc:title>: "zh_CN" is not a language tag such as zh or zh-CN.
                    <dc:title colour='x'/>           | The attribute colour is not allowed on <dc:title>.
                    text                             | Text stands directly in <oai_dc:dc>, which may hold elements only.
                    """)
    void ofSimpleDublinCore(String content, String message) {
        assertThat(messages(OAI_DC.formatted(content))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <dc:titel/>                                                      | <dc:titel> is not allowed here. Expected: any element of dc or dcterms.
                    <dc:any/>                                                        | <dc:any> itself may not be written, only the elements that refine it.
                    <dcterms:issued xsi:type='dcterms:W3CDTF'>May</dcterms:issued>   | <dcterms:issued>: "May" is not a date such as 2019, 2019-04 or 2019-04-30.
                    <dcterms:issued xsi:type='dcterms:W3C'>2019</dcterms:issued>     | xsi:type names dcterms:W3C, which <dcterms:issued> cannot be.
                    <dc:type xsi:type='dcterms:DCMIType'>book</dc:type>              | <dc:type>: "book" is not one of DCMI's types, such as Text, Image or Dataset.
                    <dc:language xsi:type='dcterms:RFC3066'>zh_CN</dc:language>      | <dc:language>: "zh_CN" is not a language tag such as zh or zh-CN.
                    """)
    void ofQualifiedDublinCore(String content, String message) {
        assertThat(messages(QDC.formatted(content))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                     | <OAI-PMH> ends too early. Expected before its end: <error>, <Identify>, <ListMetadataFormats>, <ListSets>, <GetRecord>, <ListIdentifiers> or <ListRecords>.
                    <GetRecord/>           | <GetRecord> ends too early. Expected before its end: <record>.
                    <error/>               | The attribute code is missing on <error>.
                    <error code='no'/>     | Attribute code of <error>: "no" is none of the values allowed: badArgument, badResumptionToken, badVerb, cannotDisseminateFormat, idDoesNotExist, noMetadataFormats or one of 2 others.
                    <ListSets><set><setSpec>a b</setSpec><setName/></set></ListSets> | <setSpec>: "a b" is not the short name of a set, of letters and digits.
                    """)
    void ofOaiPmh(String content, String message) {
        assertThat(messages(OAI_PMH.formatted(content))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <dcvalue/>                                     | The attribute element is missing on <dcvalue>.
                    <dcvalue element='a b'/>                       | Attribute element of <dcvalue>: "a b" is not one word without blanks.
                    <dcvalue element='title'><i>a</i></dcvalue>    | <dcvalue> may hold text only, and there is an element in it.
                    <value/>                                       | <value> is not allowed here. Expected: <dcvalue>.
                    """)
    void ofDspacesArchive(String content, String message) {
        String file = "<dublin_core>%s</dublin_core>".formatted(content);
        assertThat(messages(file)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <fpage/><lpage/><volume/>                 | <volume> is not allowed at this place in <article-meta>. Expected: <abstract>, <conference>, <counts>, <custom-meta-group>, <email>, <ext-link> or one of 14 others.
                    <custom-meta-group/>                      | <custom-meta-group> ends too early. Expected before its end: <custom-meta>.
                    <counts><ref-count count='1'/><fig-count count='1'/></counts> | <fig-count> is not allowed at this place in <counts>. Expected: <page-count> or <word-count>.
                    <counts><word-count count='1'/><ref-count count='1'/></counts> | <ref-count> is not allowed at this place in <counts>: no further element may stand here.
                    <side/>                                   | <side> is not known.
                    <counts><page-count/></counts>            | The attribute count is missing on <page-count>.
                    <counts><page-count count='1'>x</page-count></counts> | <page-count> has to be empty.
                    <fpage colour='x'/>                       | The attribute colour is not allowed on <fpage>.
                    <counts>9</counts>                        | Text stands directly in <counts>, which may hold elements only.
                    <aff id='a'/><aff id='a'/>                | The id "a" stands twice in the file, first in line 2.
                    <aff id='1 2'/>                           | The value of the attribute id has to be a name: a letter first, then letters, digits, "-", "_" or ".", no blanks.
                    <contrib-group><contrib><xref rid='aff9'/></contrib></contrib-group> | rid="aff9" of <xref> names nothing: no element of the file has that id.
                    <contrib-group><contrib corresp='maybe'/></contrib-group> | Attribute corresp: "maybe" is none of the values allowed: no or yes.
                    <kwd-group>&eacute;&none;</kwd-group>     | &none; is not declared; XML itself knows &amp;, &lt;, &gt;, &quot; and &apos; only.
                    """)
    void ofJats(String content, String message) {
        assertThat(messages(JATS.formatted(content))).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a><b>text</a>         | </a> stands where <b> is still open.
                    <a>AT & T</a>          | A & stands alone, or the name after it does not end with a semicolon.
                    <a>AT &T</a>           | A & stands alone, or the name after it does not end with a semicolon.
                    <a>2 < 3</a>           | A < stands in the text.
                    <a 1b=''/>             | A name begins with a character that no name may begin with, such as a digit.
                    <a b=1/>               | A tag is broken: a quote, a blank, a = or the closing > is missing, or a < stands in a value.
                    <a b='1' b='2'/>       | The attribute b stands twice on one element.
                    <a>&#8;</a>            | There is a control character, which XML does not allow.
                    <b:a/>                 | The prefix b is not declared.
                    no XML                 | The file does not begin with an element: it is no XML.
                    ''                     | The file is empty, or has no element.
                    <?xml version='1.0' encoding='x-none'?><a/> | The encoding x-none that the file declares is not known.
                    <?xml version='1.0' encoding='UTF-16'?><a/> | The file declares UTF-16 and is written in another encoding.
                    """)
    void ofWhatIsNoXml(String file, String message) {
        String known = file.replace("<a", "<a xmlns='http://dspace.org/qualifieddc/'");
        assertThat(messages(known)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a/>                   | A second root element begins where the file should end.
                    <?xml version='1.0'?>  | <?xml …?> stands in the middle: something stands before it, or two files were put together.
                    text                   | Text stands after the end of the root element.
                    """)
    void ofWhatFollowsTheRoot(String rest, String message) {
        assertThat(messages(OAI_DC.formatted("") + rest)).containsExactly(message);
    }

    @Test
    void ofAFileThatBreaksOff() {
        assertThat(messages(OAI_DC.replace("</oai_dc:dc>", "<dc:title>Half").formatted("")))
                .containsExactly("The file ends while <dc:title> is still open.");
    }

    @Test
    void isTheSameWhateverLanguageTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(messages(OAI_DC.formatted("text")))
                    .containsExactly(
                            "Text stands directly in <oai_dc:dc>, which may hold elements only.");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** So that a parser's new message is told rather than lost. */
    @Test
    void isTheParsersOwnWhereNoPlainWordsAreKnown() {
        SchemaMistake mistake =
                SchemaMistake.of(
                        SchemaMistake.Kind.NOT_VALID, 1, 1, "cvc-new", SchemaWords.of("cvc-new"));
        assertThat(mistake.message()).isEqualTo("The schema forbids it: cvc-new");
        assertThat(mistake.mend()).isNotEmpty();
    }

    private static List<String> messages(String document) {
        return new SchemaSet()
                .validate(document.getBytes(UTF_8)).stream().map(SchemaMistake::message).toList();
    }
}
