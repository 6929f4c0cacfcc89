package org.bifolio.locate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bifolio.article.Counts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One article of a result list in HTML: a {@code dl}, its parts told by their classes or labels.
 */
final class HtmlListEntry {

    private HtmlListEntry() {}

    static Element title(Element entry) {
        Element link = entry.selectFirst("dt a[articleid]");
        return link == null ? entry : link;
    }

    static List<LocatedField> fields(Element entry) {
        Map<Label, Element> blocks = blocks(entry);
        List<LocatedField> fields = new ArrayList<>();
        fields.add(titleField(entry));
        source(entry, blocks).ifPresent(fields::add);
        blocks.forEach(
                (label, block) -> {
                    if (label == Label.KEYWORDS) {
                        fields.add(keywords(block, blocks.get(Label.ENGLISH_KEYWORDS)));
                    } else if (label != Label.SOURCE && label != Label.ENGLISH_KEYWORDS) {
                        fields.add(HtmlBlocks.field(label.field(), new HtmlBlock(block)));
                    }
                });
        return fields;
    }

    /** {@code 被引量：16} stands among the buttons. */
    static Counts counts(List<Element> entries) {
        @Nullable Integer citedBy = null;
        for (Element entry : entries) {
            citedBy = citedBy == null ? TitleFurniture.citedBy(entry.text()) : citedBy;
        }
        return new CitationCounts().with(citedBy);
    }

    private static LocatedField titleField(Element entry) {
        String title = TitleFurniture.strip(title(entry).text());
        boolean english = Script.isEnglish(title);
        return LocatedField.split(
                FieldName.TITLE,
                english ? List.of() : FieldSet.items(title),
                english ? List.of(title) : List.of(),
                0);
    }

    private static LocatedField keywords(Element zh, @Nullable Element en) {
        List<String> english = en == null ? List.of() : new HtmlBlock(en).items();
        return LocatedField.split(FieldName.KEYWORDS, new HtmlBlock(zh).items(), english, 0);
    }

    /** The journal and, beside it or inside, year, issue and pages. */
    private static Optional<LocatedField> source(Element entry, Map<Label, Element> blocks) {
        Element from = blocks.get(Label.SOURCE);
        Element issue = entry.selectFirst(".vol");
        if (from == null) {
            return Optional.empty();
        }
        Element both = new Element("div").appendChild(from.clone());
        if (issue != null && both.selectFirst(".vol") == null) {
            both.appendChild(issue.clone());
        }
        String line = HtmlJournal.line(new HtmlBlock(both));
        return Optional.of(
                LocatedField.split(FieldName.SOURCE, FieldSet.items(line), List.of(), 0));
    }

    private static Map<Label, Element> blocks(Element entry) {
        Map<Label, Element> blocks = new EnumMap<>(Label.class);
        for (Element each : parts(entry)) {
            Optional<LabelledLine> line = LabelledLine.read(each.text());
            @Nullable Label label = label(each, line);
            if (label != null && !blocks.containsKey(label) && !holdsOther(each, label)) {
                blocks.put(label, withoutLabel(each, line));
            }
        }
        return blocks;
    }

    private static List<Element> parts(Element element) {
        return element.select("dd, span, p, div, li");
    }

    /** By the class, as on the detail page, else by the label that the text begins with. */
    private static @Nullable Label label(Element element, Optional<LabelledLine> line) {
        for (String name : element.classNames()) {
            @Nullable Label label =
                    switch (name) {
                        case "author" -> Label.AUTHORS;
                        case "organ" -> Label.AFFILIATIONS;
                        case "from" -> Label.SOURCE;
                        case "fund" -> Label.FUNDING;
                        case "abstract" -> Label.ABSTRACT;
                        case "subject" -> Label.KEYWORDS;
                        case "en" -> Label.ENGLISH_KEYWORDS;
                        case "class" -> Label.CLASSIFICATION;
                        default -> null;
                    };
            if (label != null) {
                return label;
            }
        }
        return line.filter(each -> !each.value().isEmpty()).map(LabelledLine::label).orElse(null);
    }

    /** Whether parts of other labels stand in it too: it is a frame around them. */
    private static boolean holdsOther(Element element, Label label) {
        for (Element inner : parts(element)) {
            @Nullable Label other =
                    inner.equals(element) ? null : label(inner, LabelledLine.read(inner.text()));
            if (other != null && other != label) {
                return true;
            }
        }
        return false;
    }

    /** The label may be an element of its own or the beginning of the text. */
    private static Element withoutLabel(Element element, Optional<LabelledLine> line) {
        Element block = element.clone();
        if (line.isEmpty() || !block.select(".label").isEmpty()) {
            return block;
        }
        int left = element.text().length() - line.get().value().length();
        for (TextNode words : block.nodeStream(TextNode.class).toList()) {
            String text = words.text();
            int cut = Math.min(left, text.length());
            words.text(text.substring(cut));
            left -= cut;
            if (left <= 0) {
                break;
            }
        }
        return block;
    }
}
