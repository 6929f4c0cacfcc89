package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of the detail page, one a field: {@code div.author}, {@code div.organ} … A block is
 * missing where the article has no such data, so only classes tell them apart, never positions.
 */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static List<LocatedField> of(Document page) {
        List<LocatedField> fields = new ArrayList<>();
        for (FieldName name : FieldName.values()) {
            @Nullable Element block = name == FieldName.TITLE ? null : block(page, name);
            if (block != null) {
                fields.add(field(name, new HtmlBlock(block)));
            }
        }
        return fields;
    }

    private static @Nullable Element block(Document page, FieldName name) {
        String classes = "div." + className(name);
        @Nullable Element inside = page.selectFirst(".article-detail " + classes);
        return inside != null ? inside : page.selectFirst(classes);
    }

    private static String className(FieldName name) {
        return switch (name) {
            case TITLE -> "article-title";
            case ABSTRACT -> "abstract";
            case AUTHORS -> "author";
            case AFFILIATIONS -> "organ";
            case SOURCE -> "journal";
            case FUNDING -> "fund";
            case KEYWORDS -> "subject";
            case CLASSIFICATION -> "class";
            case AUTHOR_NOTES -> "others";
        };
    }

    static LocatedField field(FieldName name, HtmlBlock block) {
        return switch (name) {
            case ABSTRACT -> HtmlAbstract.of(block);
            case AUTHORS -> split(name, block.items(), FieldSet.items(block.english()));
            case SOURCE ->
                    split(
                            name,
                            FieldSet.items(HtmlJournal.line(block)),
                            FieldSet.items(block.english()));
            case CLASSIFICATION -> split(name, HtmlClasses.of(block), List.of());
            case AUTHOR_NOTES -> LocatedField.mixed(name, block.chinese(), 0);
            default -> split(name, block.items(), block.englishItems());
        };
    }

    private static LocatedField split(FieldName name, List<String> zh, List<String> en) {
        return LocatedField.split(name, zh, en, 0);
    }
}
