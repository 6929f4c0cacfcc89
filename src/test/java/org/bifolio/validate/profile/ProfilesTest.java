package org.bifolio.validate.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bifolio.validate.Validation;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile has against a record: an entry of the profile, elements of the record, codes. */
class ProfilesTest {

    private static final String DC =
            "<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:d='http://purl.org/dc/elements/1.1/'>%s</oai_dc:dc>";

    private static final String JATS =
            "<!DOCTYPE article PUBLIC '-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange"
                    + " DTD v1.3 20210610//EN' 'a.dtd'><article xml:lang='en'><front>"
                    + "<article-meta>%s</article-meta></front></article>";

    @TempDir private Path folder;

    /** A semicolon ends a line of the entry. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dc:title; need: required                | <d:title>A</d:title>                     | ''
                    dc:title; need: required                | <d:date>2019</d:date>                    | required-field
                    dc:title; need: required                | <d:title> </d:title>                     | required-field
                    dc:title; need: recommended             | <d:date>2019</d:date>                    | recommended-field
                    dc:title; need: forbidden               | <d:title>A</d:title>                     | forbidden-field
                    dc:title; atMost: 1                     | <d:title>A</d:title><d:title>B</d:title> | field-too-often
                    dc:title; atMost: 2                     | <d:title>A</d:title><d:title>B</d:title> | ''
                    dc:title; languages: [zh, en]           | <d:title xml:lang="zh">图书馆</d:title>  | field-language
                    dc:title; languages: [zh]               | <d:title xml:lang="zh-Hans">馆</d:title> | ''
                    dc:title; languages: [zh, en]           | <d:date>2019</d:date>                    | ''
                    dc:type; vocabulary: [Text, Image]      | <d:type>Text</d:type>                    | ''
                    dc:type; vocabulary: [Text, Image]      | <d:type>Book</d:type>                    | field-vocabulary
                    dc:date; pattern: "[0-9]{4}"            | <d:date>2019-04</d:date>                 | field-form
                    dc:date; pattern: "[0-9]{4}"            | <d:date>2019</d:date>                    | ''
                    '["dc:title", "dc:type"]; need: required' | <d:type>Text</d:type>                  | ''
                    """)
    void aRecordOfDublinCore(String entry, String elements, String codes) throws IOException {
        assertThat(codes("oai_dc", entry, DC.formatted(elements))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    article-meta/fpage; need: required                   | <fpage>1</fpage>                                   | ''
                    article-meta/fpage; need: required                   | <related-article><fpage>1</fpage></related-article>| required-field
                    article-id[@pub-id-type=doi]; need: required         | <article-id pub-id-type='doi'>10.1/a</article-id>  | ''
                    article-id[@pub-id-type=doi]; need: required         | <article-id pub-id-type='pmid'>1</article-id>      | required-field
                    article-id[@pub-id-type]; need: forbidden            | <article-id pub-id-type='pmid'>1</article-id>      | forbidden-field
                    kwd; within: kwd-group; need: required               | <kwd-group><kwd>a</kwd></kwd-group>                | ''
                    kwd; within: kwd-group; need: required               | <kwd-group><title>a</title></kwd-group>            | required-field
                    kwd; within: kwd-group; need: required               | <fpage>1</fpage>                                   | ''
                    kwd-group/@xml:lang; within: kwd-group; need: recommended | <kwd-group><kwd>a</kwd></kwd-group>           | recommended-field
                    article/@xml:lang; vocabulary: [zh]                  | <fpage>1</fpage>                                   | field-vocabulary
                    article/@article-type; need: required                | <fpage>1</fpage>                                   | required-field
                    article-meta/abstract; need: required                | <abstract><p>A</p></abstract>                      | ''
                    abstract; atMost: 1                                  | <abstract><p>A</p><p>B</p></abstract>              | ''
                    """)
    void aRecordOfJats(String entry, String elements, String codes) throws IOException {
        String found = codes("jats", entry, JATS.formatted(elements));
        assertThat(found).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dc.title; need: required       | dc.title[zh]         | ''
                    dc.title; need: required       | dc.title.alternative | required-field
                    dc.title.*; need: required     | dc.title.alternative | ''
                    dc.title.alternative; need: required | dc.title       | required-field
                    """)
    void aRowForDspace(String entry, String heading, String codes) throws IOException {
        String file = "id,collection," + heading + "\n+,1/2,A\n";
        assertThat(codes("dspace.csv", entry, file)).isEqualTo(codes);
    }

    @Test
    void theNoteEndsTheAdvice() throws IOException {
        String profile =
                "for: oai_dc\nfields:\n- field: dc:title\n  need: required\n  note: Ask Li.";
        Files.writeString(folder.resolve("ours.yml"), profile);
        assertThat(check(DC.formatted("<d:date>2019</d:date>"), "ours"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("ours", "dc:title"))
                .satisfies(finding -> assertThat(finding.mend()).endsWith("Ask Li."));
    }

    @Test
    void aChosenProfileTakesThePlaceOfTheDefault() throws IOException {
        String demand = "for: oai_dc\nfields:\n- field: dc:%s\n  need: required\n";
        Files.writeString(
                folder.resolve("usual.yml"), "default: true\n" + demand.formatted("type"));
        Files.writeString(folder.resolve("ours.yml"), demand.formatted("date"));
        String document = DC.formatted("<d:title>A</d:title>");
        assertThat(check(document)).extracting(ExportFinding::field).containsExactly("dc:type");
        assertThat(check(document, "ours"))
                .extracting(ExportFinding::field)
                .containsExactly("dc:date");
    }

    private String codes(String kind, String entry, String export) throws IOException {
        String lines = entry.replace("; ", "\n    ");
        Files.writeString(
                folder.resolve("ours.yml"),
                "for: " + kind + "\nfields:\n  - field: " + lines + "\n");
        return check(export, "ours").stream()
                .map(ExportFinding::code)
                .filter(code -> code.contains("field")) // not what rules say of the examples
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<ExportFinding> check(String export, String... chosen) throws IOException {
        ProfileFolder profiles = ProfileFolder.read(folder);
        Profiles holding = profiles.choose(List.of(chosen));
        assertThat(profiles.mistakes()).isEmpty();
        return new Validation(new Rules(holding))
                .check("a", new ByteArrayInputStream(export.getBytes(UTF_8)));
    }
}
