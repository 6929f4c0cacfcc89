package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;

/** The abstract of an HTML page, which holds a short and a full text where it is long. */
final class HtmlAbstract {

    private HtmlAbstract() {}

    static LocatedField of(HtmlBlock block) {
        return LocatedField.split(
                FieldName.ABSTRACT, full(block.chineseTexts()), full(block.englishTexts()), 0);
    }

    /** All texts but those that are only the beginning of another one. */
    private static List<String> full(List<String> texts) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!isRepeated(texts, i)) {
                kept.add(texts.get(i));
            }
        }
        return FieldSet.items(ExpandedAbstract.full(String.join(" ", kept)));
    }

    private static boolean isRepeated(List<String> texts, int index) {
        String stem = ExpandedAbstract.stem(texts.get(index));
        for (int i = 0; i < texts.size(); i++) {
            boolean longer = texts.get(i).length() > texts.get(index).length() || i > index;
            if (i != index && longer && texts.get(i).startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
