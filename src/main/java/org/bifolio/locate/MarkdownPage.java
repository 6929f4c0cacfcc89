package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a detail page as Markdown: items are links, the English side is in italics. */
final class MarkdownPage {

    private static final String HEADING = "# ";

    private MarkdownPage() {}

    static Located locate(ArticleAddress outside, String text) {
        ArticleAddress address = ArticleAddress.ofLinks(MarkdownTarget.all(text)).or(outside);
        return locate(lines(text), text, address, List.of());
    }

    /**
     * Reads a page whose lines are Markdown.
     *
     * @param others fields that the page tells elsewhere, taken where the lines do not have them
     */
    static Located locate(
            PageLines lines, String text, ArticleAddress address, List<LocatedField> others) {
        Optional<LabelledText> labelled = LabelledText.read(lines);
        if (labelled.isEmpty()) {
            return NotArticleClues.of(text, lines);
        }
        return SearchList.is(lines, labelled.get().tail())
                ? SearchList.split(
                        lines,
                        (part, labels) ->
                                article(part, labels, text, listedAddress(part), List.of()))
                : article(lines, labelled.get(), text, address, others);
    }

    private static ArticleAddress listedAddress(PageLines lines) {
        ArticleAddress found = ArticleAddress.UNKNOWN;
        for (String link : MarkdownTarget.all(lines.raw().get(0))) {
            found = found.or(ArticleAddress.ofOwn(link));
        }
        return found;
    }

    private static Located article(
            PageLines lines,
            LabelledText labelled,
            String text,
            ArticleAddress address,
            List<LocatedField> others) {
        FieldSet fields = new FieldSet();
        int firstLabel = labelled.firstLabel();
        Byline byline = Byline.above(lines, labelled);
        Optional<TitleLines> title =
                labelled.section(Label.TITLE)
                        .map(MarkdownPage::labelledTitle)
                        .or(() -> title(lines, byline.start()));
        title.filter(each -> isHeading(lines, each) || !tellsTitle(others))
                .ifPresent(fields::title);
        labelled.sections().forEach(each -> fields.add(field(each, labelled)));
        byline.fields().forEach(fields::add);
        labelled.unknownLabels(lines).forEach(fields::unknownLabel);
        others.forEach(fields::add);
        if (!fields.isArticle()) {
            return NotArticleClues.ofLabelled(text, lines, fields);
        }
        return fields.located(address, CitationCounts.of(lines, firstLabel, title));
    }

    static PageLines lines(String text) {
        return PageLines.ofMarkup(text, MarkdownPage::plain);
    }

    private static Optional<TitleLines> title(PageLines lines, int firstLabel) {
        for (int i = firstLabel - 1; i >= 0; i--) {
            if (lines.raw().get(i).startsWith(HEADING)) {
                return Optional.of(TitleLines.at(lines.plain(), i, firstLabel));
            }
        }
        return TitleLines.above(lines.plain(), firstLabel);
    }

    private static boolean isHeading(PageLines lines, TitleLines title) {
        return lines.raw().get(title.line() - 1).startsWith(HEADING);
    }

    private static boolean tellsTitle(List<LocatedField> others) {
        return others.stream()
                .anyMatch(
                        each ->
                                each.name() == FieldName.TITLE
                                        && !(each.zh().isEmpty() && each.en().isEmpty()));
    }

    private static LocatedField field(Section section, LabelledText page) {
        FieldName name = section.label().field();
        MarkdownValue value = MarkdownValue.parse(section.value());
        int line = section.line();
        return switch (section.label()) {
            case TITLE -> labelledTitle(section).field();
            case ABSTRACT -> abstractText(value, line);
            case AUTHORS, AFFILIATIONS, KEYWORDS, ENGLISH_KEYWORDS -> list(name, value, page, line);
            case SOURCE -> source(value, line);
            case JOURNAL, ISSUE, PAGES -> page.issue(each -> MarkdownValue.parse(each).whole());
            case CLASSIFICATION -> classification(value, line);
            default -> LocatedField.mixed(name, value.whole(), line);
        };
    }

    private static TitleLines labelledTitle(Section section) {
        String title = MarkdownValue.parse(section.value()).whole();
        return TitleLines.labelled(new Section(Label.TITLE, title, section.line()));
    }

    private static LocatedField abstractText(MarkdownValue value, int line) {
        if (!value.hasEnglish()) {
            String whole = ExpandedAbstract.full(value.whole());
            return LocatedField.mixed(FieldName.ABSTRACT, whole, line);
        }
        List<String> zh = FieldSet.items(ExpandedAbstract.full(value.zh()));
        List<String> en = FieldSet.items(ExpandedAbstract.full(String.join(" ", value.en())));
        return LocatedField.split(FieldName.ABSTRACT, zh, en, line);
    }

    /** Authors, institutions, keywords: each a link; without links the sides stay mixed. */
    private static LocatedField list(
            FieldName name, MarkdownValue value, LabelledText page, int line) {
        boolean unlinked = value.text().links().isEmpty() && !value.zh().isEmpty();
        if (unlinked && page.section(Label.ENGLISH_KEYWORDS).isEmpty()) {
            return LocatedField.mixed(name, value.whole(), line);
        }
        List<String> zh = new ArrayList<>(value.zhItems());
        List<String> en = new ArrayList<>(value.en());
        if (en.isEmpty() && zh.size() > 1 && isEnglishTail(value, zh)) {
            en.add(zh.remove(zh.size() - 1));
        }
        boolean oneString = name == FieldName.AUTHORS;
        List<String> english = oneString ? FieldSet.items(String.join(" ", en)) : en;
        return LocatedField.split(name, zh, english, line);
    }

    /** English behind the last link that lost its italics. */
    private static boolean isEnglishTail(MarkdownValue value, List<String> items) {
        List<LinkedText.Link> links = value.text().links();
        String last = items.get(items.size() - 1);
        boolean linked = links.get(links.size() - 1).label().equals(last);
        return !linked && Script.isEnglish(last);
    }

    private static LocatedField source(MarkdownValue value, int line) {
        return value.hasEnglish()
                ? LocatedField.split(FieldName.SOURCE, FieldSet.items(value.zh()), value.en(), line)
                : LocatedField.mixed(FieldName.SOURCE, value.whole(), line);
    }

    /** The link's text has code and name, its title only the code. */
    private static LocatedField classification(MarkdownValue value, int line) {
        List<String> classes = value.text().texts();
        return classes.isEmpty()
                ? LocatedField.mixed(FieldName.CLASSIFICATION, value.whole(), line)
                : LocatedField.split(FieldName.CLASSIFICATION, classes, List.of(), line);
    }

    /** A line without heading signs, bullets, links and italics. */
    private static String plain(String line) {
        int from = 0;
        while (from < line.length() && "#- ".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        String text = Blanks.strip(MarkdownText.parse(line.substring(from)).text());
        int start = 0;
        int end = text.length();
        while (start < end && MarkdownText.isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && MarkdownText.isMark(text.charAt(end - 1))) {
            end--;
        }
        return Blanks.strip(MarkdownText.typed(text.substring(start, end)));
    }
}
