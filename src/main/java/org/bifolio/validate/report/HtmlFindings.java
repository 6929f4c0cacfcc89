package org.bifolio.validate.report;

import java.util.Arrays;
import java.util.List;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;

/** The findings themselves, a section for each code, and what filters them. */
final class HtmlFindings {

    /** Longer lists are folded, so that all sections are seen at first. */
    private static final int UNFOLDED = 20;

    private final Html html;
    private final CodeNotes notes;

    HtmlFindings(Html html, CodeNotes notes) {
        this.html = html;
        this.notes = notes;
    }

    /** Where the section of a group stands. */
    static String id(FindingGroup group) {
        return group.severity().label() + "-" + group.code();
    }

    void write(List<FindingGroup> groups) {
        html.open("h2").phrase(new Phrase("The findings", "逐条问题")).close();
        writeSeverities(groups);
        writeFilter(groups);
        groups.forEach(this::writeGroup);
    }

    /** Only those that occur; they stand before the sections that they hide. */
    private void writeSeverities(List<FindingGroup> groups) {
        Arrays.stream(Severity.values())
                .filter(severity -> groups.stream().anyMatch(g -> g.severity() == severity))
                .forEach(this::writeSeverity);
    }

    private void writeSeverity(Severity severity) {
        String id = "show-" + severity.label();
        html.empty("input", "type", "checkbox", "id", id, "checked", "");
        html.open("label", "for", id).phrase(Phrase.of(severity)).close().line();
    }

    /** Hidden until the script is there that it needs. */
    private void writeFilter(List<FindingGroup> groups) {
        html.open("form", "id", "filter", "hidden", "").line();
        html.open("label", "for", "by-code").phrase(new Phrase("Code", "代码")).close();
        html.open("select", "id", "by-code");
        html.element("option", "all 全部", "value", "");
        groups.stream()
                .map(FindingGroup::code)
                .distinct()
                .forEach(code -> html.element("option", code, "value", code));
        html.close();
        writeField("by-file", new Phrase("File", "文件"));
        writeField("by-text", new Phrase("Text", "文字"));
        html.open("p", "role", "status");
        html.phrase(new Phrase("Findings shown: ", "符合条件的问题数："));
        html.element("span", "", "id", "shown");
        html.close().close();
    }

    private void writeField(String id, Phrase label) {
        html.open("label", "for", id).phrase(label).close();
        html.empty("input", "type", "search", "id", id, "autocomplete", "off").line();
    }

    private void writeGroup(FindingGroup group) {
        String severity = group.severity().label();
        String id = id(group);
        html.open("section", "class", "group " + severity, "id", id, "data-code", group.code());
        html.open("h3").open("span", "class", "badge").phrase(Phrase.of(group.severity())).close();
        html.text(" ").element("code", group.code()).text(" ");
        html.phrase(notes.of(group.code()).meaning()).close();
        writeMend(group);
        List<ExportFinding> findings = group.first(Integer.MAX_VALUE);
        String[] folded = {};
        String[] unfolded = {"open", ""};
        html.open("details", findings.size() > UNFOLDED ? folded : unfolded);
        html.open("summary").phrase(size(group)).close();
        writeTable(findings, !group.hasOneMend());
        html.close().close();
    }

    private void writeMend(FindingGroup group) {
        CodeNotes.Note note = notes.of(group.code());
        html.open("p", "class", "mend");
        html.open("strong").phrase(new Phrase("How to mend it: ", "改法：")).close();
        html.phrase(note.mend());
        if (!note.reference().isEmpty()) {
            html.text(" (" + note.reference() + ")");
        }
        html.close();
    }

    private static Phrase size(FindingGroup group) {
        long count = group.count();
        int kept = group.first(Integer.MAX_VALUE).size();
        String en = Count.of(count, "finding") + " in " + Count.of(group.files(), "file");
        String zh = Count.number(group.files()) + " 个文件中的 " + Count.number(count) + " 条问题";
        return kept == count
                ? new Phrase(en, zh)
                : new Phrase(
                        en + ", the first " + Count.number(kept) + " here; JSON and CSV hold all",
                        zh + "，此处为前 " + Count.number(kept) + " 条；JSON 与 CSV 报告列出全部");
    }

    private void writeTable(List<ExportFinding> findings, boolean withMend) {
        html.open("table", "role", "table").line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        writeHeading(new Phrase("Place", "位置"));
        writeHeading(new Phrase("Value", "值"));
        writeHeading(new Phrase("What is wrong", "问题"));
        html.close().close().open("tbody", "role", "rowgroup").line();
        findings.forEach(found -> writeRow(found, withMend));
        html.close().close();
    }

    private void writeHeading(Phrase phrase) {
        html.open("th", "scope", "col", "role", "columnheader").phrase(phrase).close();
    }

    private void writeRow(ExportFinding found, boolean withMend) {
        html.open("tr", "role", "row");
        html.open("td", "class", "place", "role", "cell").element("bdi", Place.of(found));
        html.text(" ").element("span", Visible.text(found.field()), "class", "field").close();
        html.open("td", "class", "value", "role", "cell").open("bdi");
        writeExcerpt(found.excerpt());
        html.close().close();
        html.open("td", "class", "message", "role", "cell", "lang", "en");
        html.text(Visible.text(found.message()) + " ");
        if (withMend) {
            html.element("span", Visible.text(found.mend()), "class", "own-mend");
        }
        html.close().close();
    }

    private void writeExcerpt(Excerpt excerpt) {
        String text = excerpt.text();
        html.text(Visible.text(text.substring(0, excerpt.start())));
        if (excerpt.start() < excerpt.end()) {
            html.element("mark", Visible.text(text.substring(excerpt.start(), excerpt.end())));
        }
        html.text(Visible.text(text.substring(excerpt.end())));
    }
}
