package org.bifolio.locate;

import java.util.List;

/**
 * One field as it stands on the page, not yet cleaned.
 *
 * <p>Where the layout itself tells the languages and items apart (links, spans, emphasis), {@code
 * zh} and {@code en} hold the items and {@code mixed} is empty. Where it does not (the text
 * rendering), {@code mixed} holds the whole value on one line and the lists are empty. The English
 * side of authors is always one string, names and bracketed affiliations together. Markdown gives
 * English keywords as one string: one item, borders unknown. The Chinese side of {@link
 * FieldName#SOURCE} is always one string in the shape of the text rendering: {@code 《刊名》 CSSCI 北大核心
 * 2019年第4期116-124,共9页}. Classifications are {@code TU246 [建筑科学—建筑设计及理论]} or {@code TU246}, one item
 * each where the layout tells.
 *
 * @param line 1-based line of the page where the value begins, 0 when the layout has no lines
 */
public record LocatedField(
        FieldName name, List<String> zh, List<String> en, String mixed, int line) {

    public LocatedField {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    public static LocatedField mixed(FieldName name, String value, int line) {
        return new LocatedField(name, List.of(), List.of(), value, line);
    }

    public static LocatedField split(FieldName name, List<String> zh, List<String> en, int line) {
        return new LocatedField(name, zh, en, "", line);
    }
}
