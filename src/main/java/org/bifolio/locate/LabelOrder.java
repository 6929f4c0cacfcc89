package org.bifolio.locate;

import static org.bifolio.locate.Label.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The orders in which the platform's layouts print their labels. */
final class LabelOrder {

    /** The detail page, the list views and the oldest layout. */
    static final List<LabelOrder> ALL =
            List.of(
                    new LabelOrder(
                            ABSTRACT,
                            AUTHORS,
                            AFFILIATIONS,
                            SOURCE,
                            FUNDING,
                            KEYWORDS,
                            ENGLISH_KEYWORDS,
                            CLASSIFICATION,
                            AUTHOR_NOTES),
                    new LabelOrder(
                            TITLE,
                            AUTHORS,
                            AFFILIATIONS,
                            SOURCE,
                            FUNDING,
                            ABSTRACT,
                            KEYWORDS,
                            ENGLISH_KEYWORDS,
                            CLASSIFICATION,
                            AUTHOR_NOTES),
                    new LabelOrder(
                            TITLE,
                            AUTHORS,
                            AFFILIATIONS,
                            ABSTRACT,
                            CLASSIFICATION,
                            KEYWORDS,
                            ENGLISH_KEYWORDS,
                            SOURCE));

    private final Map<Label, Integer> ranks = new EnumMap<>(Label.class);

    private LabelOrder(Label... labels) {
        for (int i = 0; i < labels.length; i++) {
            ranks.put(labels[i], i);
        }
    }

    /** Whether this order has both, {@code first} above {@code second}. */
    boolean allows(Label first, Label second) {
        int above = ranks.getOrDefault(first, Integer.MAX_VALUE);
        return above < ranks.getOrDefault(second, -1);
    }

    boolean has(Label label) {
        return ranks.containsKey(label);
    }
}
