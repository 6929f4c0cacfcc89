package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bifolio.article.Counts;

/** The fields of the platform's text rendering: labels at line starts, both languages on a line. */
final class TextPage {

    private TextPage() {}

    static Located locate(ArticleAddress outside, String text) {
        PageLines lines = PageLines.ofText(text);
        Optional<LabelledText> labelled = LabelledText.read(lines);
        if (labelled.isEmpty()) {
            return NotArticleClues.of(text, lines);
        }
        return SearchList.is(lines, labelled.get().tail())
                ? SearchList.split(
                        lines,
                        (part, labels) -> article(part, labels, text, ArticleAddress.UNKNOWN))
                : article(lines, labelled.get(), text, outside);
    }

    private static Located article(
            PageLines lines, LabelledText labelled, String text, ArticleAddress address) {
        FieldSet fields = new FieldSet();
        Byline byline = Byline.above(lines, labelled);
        Optional<TitleLines> title =
                labelled.section(Label.TITLE)
                        .map(TitleLines::labelled)
                        .or(() -> TitleLines.above(lines.plain(), byline.start()));
        title.ifPresent(fields::title);
        labelled.sections().forEach(section -> add(fields, section, labelled));
        byline.fields().forEach(fields::add);
        labelled.unknownLabels(lines).forEach(fields::unknownLabel);
        if (!fields.isArticle()) {
            return NotArticleClues.ofLabelled(text, lines, fields);
        }
        Counts counts = CitationCounts.of(lines, labelled.firstLabel(), title);
        return fields.located(address, counts);
    }

    private static void add(FieldSet fields, Section section, LabelledText page) {
        FieldName name = section.label().field();
        switch (section.label()) {
            case TITLE -> fields.title(TitleLines.labelled(section));
            case ABSTRACT ->
                    fields.add(
                            LocatedField.mixed(
                                    name, ExpandedAbstract.full(section.value()), section.line()));
            case KEYWORDS -> fields.add(keywords(section, page));
            case JOURNAL, ISSUE, PAGES -> fields.add(page.issue(UnaryOperator.identity()));
            default -> fields.add(LocatedField.mixed(name, section.value(), section.line()));
        }
    }

    /** On one line without borders, unless the page gives the English ones a line of their own. */
    private static LocatedField keywords(Section zh, LabelledText page) {
        Optional<Section> en = page.section(Label.ENGLISH_KEYWORDS);
        if (en.isEmpty()) {
            return LocatedField.mixed(FieldName.KEYWORDS, zh.value(), zh.line());
        }
        String separators =
                zh.value().indexOf(';') >= 0 || zh.value().indexOf('；') >= 0 ? ";；" : " \u3000";
        return LocatedField.split(
                FieldName.KEYWORDS,
                split(zh.value(), separators),
                split(en.get().value(), ";；"),
                zh.line());
    }

    private static List<String> split(String value, String separators) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || separators.indexOf(value.charAt(i)) >= 0) {
                String item = Blanks.strip(value.substring(from, i));
                items.addAll(FieldSet.items(item));
                from = i + 1;
            }
        }
        return items;
    }
}
