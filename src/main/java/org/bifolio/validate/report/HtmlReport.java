package org.bifolio.validate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;

/**
 * The report for people: one file that needs no network. Languages and severities are chosen
 * without a script; the script filters by code, file and text. The page may do nothing but what its
 * own style and script do, as their hashes stand in its Content-Security-Policy.
 */
final class HtmlReport implements FindingWriter {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private final Writer out;
    private final Html html = new Html();

    HtmlReport(Writer out) {
        this.out = out;
    }

    /** Everything is told by the tally, counts first. */
    @Override
    public void add(ExportFinding found) {}

    @Override
    public void end(Tally tally) throws IOException {
        List<FindingGroup> groups = tally.groups();
        html.open("html", "lang", "en").line();
        writeHead();
        html.open("body").open("main").line();
        writeLanguages();
        writeResult(tally);
        if (!groups.isEmpty()) {
            CodeNotes notes = new CodeNotes();
            new HtmlCounts(html, notes).write(groups);
            new HtmlFindings(html, notes).write(groups);
        }
        html.close();
        html.raw("script", SCRIPT);
        html.close().close();
        out.write(html.toString());
    }

    private void writeHead() {
        String policy =
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '%s'; script-src '%s'"
                        .formatted(hash(STYLE), hash(SCRIPT));
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line().element("title", "Validation report · 校验报告").line();
        html.raw("style", STYLE);
        html.close();
    }

    /** Before everything that they switch, as a style looks forward only. */
    private void writeLanguages() {
        writeLanguage("en", "English", "checked", "");
        writeLanguage("zh", "中文");
    }

    private void writeLanguage(String lang, String name, String... more) {
        String id = "lang-" + lang;
        String[] attributes = {"type", "radio", "name", "lang", "id", id};
        String[] all = new String[attributes.length + more.length];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        html.empty("input", all).element("label", name, "for", id, "lang", lang).line();
    }

    private void writeResult(Tally tally) {
        html.open("h1").phrase(new Phrase("Validation report", "校验报告")).close();
        String files = Count.number(tally.files());
        html.open("p", "class", "result");
        html.phrase(
                new Phrase(
                        Count.of(tally.files(), "file") + " checked: ", "检查了 " + files + " 个文件："));
        boolean sound = tally.groups().isEmpty();
        if (sound) {
            html.phrase(new Phrase("nothing was found.", "没有发现问题。"));
        } else {
            html.phrase(counts(tally));
        }
        html.close();
    }

    /** Those severities that occur. */
    private static Phrase counts(Tally tally) {
        List<Phrase> counts =
                Arrays.stream(Severity.values())
                        .filter(severity -> tally.count(severity) > 0)
                        .map(severity -> Phrase.count(severity, tally.count(severity)))
                        .toList();
        return new Phrase(
                counts.stream().map(Phrase::en).collect(Collectors.joining(", ", "", ".")),
                counts.stream().map(Phrase::zh).collect(Collectors.joining("，", "", "。")));
    }

    private static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program lacks " + name, e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
