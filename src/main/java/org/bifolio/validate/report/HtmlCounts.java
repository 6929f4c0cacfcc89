package org.bifolio.validate.report;

import java.util.List;

/** The table of codes, with a bar each. */
final class HtmlCounts {

    private final Html html;
    private final CodeNotes notes;

    HtmlCounts(Html html, CodeNotes notes) {
        this.html = html;
        this.notes = notes;
    }

    void write(List<FindingGroup> groups) {
        html.open("section", "aria-labelledby", "counts").line();
        html.open("h2", "id", "counts").phrase(new Phrase("What was found", "发现了什么")).close();
        html.open("table", "class", "counts").line().open("thead").open("tr");
        heading("Severity", "严重程度", "scope", "col");
        heading("Code and meaning", "代码与含义", "scope", "col");
        heading("Findings", "问题数", "scope", "col", "class", "number");
        heading("Files", "文件数", "scope", "col", "class", "number");
        html.close().close().open("tbody").line();
        long most = groups.stream().mapToLong(FindingGroup::count).max().orElse(1);
        groups.forEach(group -> row(group, most));
        html.close().close().close();
    }

    private void heading(String en, String zh, String... attributes) {
        html.open("th", attributes).phrase(new Phrase(en, zh)).close();
    }

    private void row(FindingGroup group, long most) {
        String severity = group.severity().label();
        html.open("tr", "class", severity);
        html.open("td").open("span", "class", "badge").phrase(Phrase.of(group.severity()));
        html.close().close();
        html.open("th", "scope", "row");
        html.element("a", group.code(), "href", "#" + HtmlFindings.id(group)).text(" ");
        html.phrase(notes.of(group.code()).meaning());
        bar(group.count(), most);
        html.close();
        html.element("td", Count.number(group.count()), "class", "number");
        html.element("td", Count.number(group.files()), "class", "number");
        html.close();
    }

    /**
     * A picture, as the page's policy takes no styles of single elements; the number says it too.
     */
    private void bar(long count, long most) {
        String width = String.valueOf(Math.max(1, Math.round(100.0 * count / most)));
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 100 4",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.open("rect", "width", width, "height", "4").close().close();
    }
}
