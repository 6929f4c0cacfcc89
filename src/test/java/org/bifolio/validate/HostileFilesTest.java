package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.profile.Profiles;
import org.bifolio.validate.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that want to harm: each is a finding, in bounded memory, and nothing is read or fetched.
 */
class HostileFilesTest {

    private static final Validation VALIDATION = new Validation(new Rules(Profiles.none()));

    private static final String JATS =
            "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange"
                    + " DTD v1.3 20210610//EN\" \"a.dtd\" [%s]><article><front><article-meta>"
                    + "<title-group><article-title>%s</article-title></title-group>"
                    + "</article-meta></front></article>";

    private static final String OAI_DC =
            "<o:dc xmlns:o='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";

    static Stream<Arguments> hostile() {
        return Stream.of(
                file(
                        "outside-reference",
                        JATS.formatted("<!ENTITY x SYSTEM 'file:///etc/hostname'>", "&x;")),
                file(
                        "outside-reference",
                        JATS.formatted("<!ENTITY % x SYSTEM 'http://example.org/x'>%x;", "")),
                file(
                        "outside-reference",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"),
                file("unknown-doctype", "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>"),
                file("unknown-doctype", "<!DOCTYPE article SYSTEM 'file:///dev/zero'><article/>"),
                file("beyond-bounds", JATS.formatted(laughs(), "&e29;")),
                file("beyond-bounds", OAI_DC + "<dc:title a='" + "x".repeat(1 << 20) + "'/>"),
                file("beyond-bounds", OAI_DC + "<dc:title>".repeat(100_000)),
                file("beyond-bounds", OAI_DC + "<dc:title " + manyAttributes() + "/>"),
                file("beyond-bounds", OAI_DC + "<!-- " + "x".repeat(20 << 20) + " -->"),
                file("beyond-bounds", OAI_DC + "<" + "x".repeat(20 << 20)),
                file("cut-off", OAI_DC + "<dc:title>Half a ti"),
                file("cut-off", OAI_DC + "<dc:title"),
                file("not-readable", OAI_DC + "<dc:title>&none;</dc:title></o:dc>"),
                file("open-quote", "id,dc.title\n+,\"" + "x,\n".repeat(3 << 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isAFinding(String code, String file) throws IOException {
        assertThat(codes(bytes(file))).contains(code);
    }

    @Test
    void bytesOfAnotherEncodingAreAFinding() throws IOException {
        String latin = OAI_DC + "<dc:title>Biblioth\u00E8que</dc:title></o:dc>";
        assertThat(codes(new ByteArrayInputStream(latin.getBytes(ISO_8859_1))))
                .isEqualTo("encoding");
        assertThat(codes(bytes("<?xml version='1.0' encoding='x-none'?>" + OAI_DC + "</o:dc>")))
                .isEqualTo("encoding");
    }

    /** Of 300,000 records with a mistake each. */
    @Test
    void aLargeFileIsStreamed() throws IOException {
        byte[] rows = "+,1/2,\"题,名\",none\n".repeat(3000).getBytes(UTF_8);

        InputStream file =
                new SequenceInputStream(
                        bytes("id,collection,dc.title[zh],dc.date.issued\n"), repeated(rows, 100));
        List<ExportFinding> findings = VALIDATION.check("file", file);
        assertThat(findings).hasSize(1001);
        assertThat(findings.get(1000).message()).contains("times more in this file");
    }

    private static InputStream repeated(byte[] part, int times) {
        return new SequenceInputStream(
                Collections.enumeration(
                        Stream.generate(() -> new ByteArrayInputStream(part))
                                .limit(times)
                                .toList()));
    }

    private static Arguments file(String code, String file) {
        return Arguments.of(code, file);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < 30; i++) {
            String half = "&e" + (i - 1) + ";";
            entities.append("<!ENTITY e%d '%s%s'>".formatted(i, half, half));
        }
        return entities.toString();
    }

    private static String manyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            attributes.append(" a").append(i).append("='x'");
        }
        return attributes.toString();
    }

    private static InputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static String codes(InputStream file) throws IOException {
        return VALIDATION.check("file", file).stream()
                .map(ExportFinding::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
