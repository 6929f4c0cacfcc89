package org.bifolio.names;

/**
 * How alike a Chinese name and a Latin one look when the reading does not fit letter by letter:
 * misprints ({@code ZHNAG Guojie}), a wrong reading, a family name alone. Never enough to join two
 * names on its own.
 */
final class Likeness {

    private static final double FAMILY_ALONE = 0.6;
    private static final double BORDER_INSIDE_WORD = 0.5;
    private static final double OTHER_CAPITALS = 2;

    private Likeness() {}

    /** The score is the share of letters that agree. */
    static NameMatch of(HanName zh, LatinName en) {
        NameMatch best = NameMatch.NONE;
        if (en.length() < 2) {
            return best;
        }
        for (HanSplit split : zh.splits()) {
            for (int border = 1; border <= en.length(); border++) {
                best = best.better(of(zh, en, split, 0, border));
                if (border < en.length()) {
                    best = best.better(of(zh, en, split, border, en.length()));
                }
            }
        }
        if (zh.isTransliterated()) {
            best = best.better(NameMatch.whole(Transliteration.likeness(zh, en), ""));
        }
        return best;
    }

    private static NameMatch of(HanName zh, LatinName en, HanSplit split, int from, int to) {
        String name = zh.characters();
        String family = name.substring(split.familyFrom(), split.familyTo());
        String given = name.substring(split.givenFrom(), split.givenTo(name.length()));
        int apart = Distance.toReadings(family, en.letters(), from, to);
        if (from == 0 && to == en.length()) {
            return apart == 0 && split.penalty() == 0
                    ? new NameMatch(FAMILY_ALONE, split, from, to, "")
                    : NameMatch.NONE;
        }
        int givenFrom = from == 0 ? to : 0;
        apart +=
                Distance.toReadings(given, en.letters(), givenFrom, from == 0 ? en.length() : from);
        double doubt =
                en.isOneWord() || en.isBorder(givenFrom == 0 ? from : to) ? 0 : BORDER_INSIDE_WORD;
        doubt += en.capitals().contradict(from, to) ? OTHER_CAPITALS : 0;
        double score = 1 - (apart + doubt) / en.length() - split.penalty();
        return score <= 0 ? NameMatch.NONE : new NameMatch(score, split, from, to, "");
    }
}
