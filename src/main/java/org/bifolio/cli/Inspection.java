package org.bifolio.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bifolio.article.Article;
import org.bifolio.article.Contributor;
import org.bifolio.article.Issue;
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.convert.Outcome;
import org.bifolio.convert.Reading;
import org.bifolio.finding.Repair;
import org.bifolio.locate.Located;
import org.bifolio.locate.LocatedField;
import org.bifolio.names.ListedAuthor;
import org.bifolio.page.Decoded;
import org.bifolio.pair.BilingualRecord;
import org.jspecify.annotations.Nullable;

/** Prints a page's way through the stages for a person. */
final class Inspection {

    private final PrintWriter out;
    private final TwoColumns columns;

    Inspection(PrintWriter out) {
        this.out = out;
        this.columns = new TwoColumns(out);
    }

    void print(String page, int size, Reading reading) {
        String item = reading.item() == null ? "" : "#" + reading.item();
        out.println("── page: " + page + item + ", " + size + " bytes");
        if (reading.decoded() instanceof Decoded.Text text) {
            out.println(text.page().charset() + ", read as " + text.page().layout().label());
        }
        Outcome.Rejected rejected = reading.rejected();
        if (rejected != null) {
            out.println("── rejected: " + rejected.code());
            out.println(rejected.message());
            return;
        }
        Located.Fields located = reading.located();
        if (located != null) {
            located(located);
        }
        BilingualRecord paired = reading.paired();
        if (paired != null) {
            paired(paired);
        }
        article(reading.cleaned());
        repairs(reading.cleaned().repairs());
        findings(reading.cleaned());
    }

    private void located(Located.Fields page) {
        out.println("── locate: where each field stands");
        page.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> located(entry.getValue()));
    }

    private void located(LocatedField field) {
        String place = field.line() > 0 ? "line " + field.line() : "";
        String value =
                field.mixed().isEmpty()
                        ? String.join(" | ", field.zh()) + "  ‖  " + String.join(" | ", field.en())
                        : field.mixed();
        out.printf("%-14s %-9s %s%n", field.name(), place, shortened(value));
    }

    private static String shortened(String text) {
        int longest = 150;
        return text.length() <= longest
                ? text
                : text.substring(0, longest) + " … (" + text.length() + " characters)";
    }

    private void paired(BilingualRecord page) {
        out.println("── pair: the two sides as the page has them");
        columns.print("title", side(page.title().zh()), side(page.title().en()));
        columns.print("abstract", side(page.abstractText().zh()), side(page.abstractText().en()));
        columns.print("authors", names(page.authors().zh()), names(page.authors().en()));
        columns.print(
                "affiliations",
                String.join(" | ", page.affiliations().items()) + page.affiliations().line(),
                page.authors().affiliation());
        columns.print(
                "keywords",
                String.join(" | ", page.keywords().zh()),
                String.join(" | ", page.keywords().en()));
    }

    private static String names(List<ListedAuthor> authors) {
        return authors.stream().map(ListedAuthor::name).collect(Collectors.joining(" | "));
    }

    private void article(Article article) {
        out.println("── clean: article " + article.id());
        columns.print("title", side(article.title().zh()), side(article.title().en()));
        columns.print(
                "abstract", side(article.abstractText().zh()), side(article.abstractText().en()));
        for (Contributor contributor : article.contributors()) {
            columns.print(
                    contributor.role().credit(),
                    name(contributor, Lang.ZH),
                    name(contributor, Lang.EN));
        }
        article.affiliations()
                .forEach(
                        place ->
                                columns.print(
                                        place.id(),
                                        side(place.name().zh()),
                                        side(place.name().en())));
        if (article.journal() != null) {
            columns.print(
                    "journal",
                    side(article.journal().title().zh()),
                    side(article.journal().title().en()));
        }
        if (article.issue() != null) {
            out.println("issue         " + issue(article.issue()));
        }
        columns.print(
                "keywords",
                String.join(" | ", article.keywords().in(Lang.ZH).orElse(List.of())),
                String.join(" | ", article.keywords().in(Lang.EN).orElse(List.of())));
        article.funding()
                .forEach(
                        grant ->
                                out.println(
                                        "funding       "
                                                + grant.source()
                                                + (grant.sourceEn() == null
                                                        ? ""
                                                        : " / " + grant.sourceEn())
                                                + " "
                                                + grant.awards()
                                                + "  "
                                                + grant.text()));
        article.classifications()
                .forEach(
                        found ->
                                out.println(
                                        "class         "
                                                + found.code()
                                                + " "
                                                + side(found.label())));
    }

    private static String issue(Issue issue) {
        PageRange pages = issue.pages();
        return "year %s, volume %s, number %s, pages %s, %s in all"
                .formatted(
                        side(issue.year()),
                        side(issue.volume()),
                        side(issue.number()),
                        pages == null ? "–" : pages.text(),
                        side(issue.pageCount()));
    }

    /** {@code 郑 | 佳斯}: family and given name parted where they are known. */
    private static String name(Contributor contributor, Lang lang) {
        return contributor.name().in(lang).map(Inspection::name).orElse("");
    }

    private static String name(PersonName name) {
        return name.family() == null || name.given() == null
                ? name.text()
                : name.text() + "  (family " + name.family() + ", given " + name.given() + ")";
    }

    private void repairs(List<Repair> repairs) {
        out.println("── repairs: " + repairs.size());
        for (Repair repair : repairs) {
            out.printf(
                    "%-22s %-24s at %-5d %.3f  [%s → %s]  %s%n",
                    repair.field(),
                    repair.rule(),
                    repair.offset(),
                    repair.confidence(),
                    repair.before(),
                    repair.after(),
                    repair.evidence());
        }
    }

    private void findings(Article article) {
        out.println("── check: " + article.findings().size() + " findings");
        article.findings()
                .forEach(
                        finding ->
                                out.printf(
                                        "%-8s %-28s %-22s %s%n",
                                        finding.severity().label(),
                                        finding.code(),
                                        finding.field(),
                                        finding.message()));
    }

    private static String side(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
