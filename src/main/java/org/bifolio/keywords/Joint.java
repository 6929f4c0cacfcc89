package org.bifolio.keywords;

/** How the page joined the keywords. */
enum Joint {
    /** One blank each. */
    BLANKS,
    /** Nothing: the borders stand inside tokens, the blanks inside keywords. */
    NOTHING,
    /** Both. */
    MIXED;

    boolean allows(EnglishLine line, int place) {
        return line.isEnd(place) || this == MIXED || line.isInToken(place) == (this == NOTHING);
    }

    /** What speaks for a border at the place. */
    void border(EnglishLine line, int place, FeatureSink sink) {
        if (line.isEnd(place)) {
            return;
        }
        boolean inToken = line.isInToken(place);
        if (inToken) {
            sink.add(feature(line.gap(place)), 1);
            sink.add(Feature.GAP_LOSS, line.loss(place));
        }
        if (this == MIXED) {
            sink.add(inToken ? Feature.MIXED_GLUE : Feature.MIXED_BLANK, 1);
        }
    }

    /** What speaks for the joint itself. */
    void bias(FeatureSink sink) {
        if (this != BLANKS) {
            sink.add(this == NOTHING ? Feature.NOTHING_BETWEEN : Feature.MIXED, 1);
        }
    }

    private static Feature feature(Gap gap) {
        return switch (gap) {
            case CASE -> Feature.GAP_CASE;
            case ACRONYM -> Feature.GAP_ACRONYM;
            case DIGIT -> Feature.GAP_DIGIT;
            case BRACKET -> Feature.GAP_BRACKET;
            case LETTERS, BLANK -> Feature.GAP_LETTERS;
        };
    }
}
