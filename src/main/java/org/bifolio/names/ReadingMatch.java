package org.bifolio.names;

/**
 * Matches a Chinese name with the letters it is read by: every letter is accounted for, or nothing
 * matches. All readings of each character count, in either order of family and given name.
 *
 * <p>Sets of letter positions are the bits of a {@code long}, so that all readings are followed at
 * once.
 */
final class ReadingMatch {

    private static final double FAMILY_FIRST = 0.99;
    private static final double GIVEN_FIRST = 0.98;
    private static final double BORDER_INSIDE_SYLLABLE = 0.04;
    private static final double BORDER_INSIDE_WORD = 0.02;
    private static final double OTHER_CAPITALS = 0.03;

    /** Below what is sure: the family name is read as it never is as a family name. */
    private static final double NO_FAMILY_READING = 0.11;

    private final HanName zh;
    private final LatinName en;
    private final boolean strict;
    private NameMatch best = NameMatch.NONE;

    private ReadingMatch(HanName zh, LatinName en, boolean strict) {
        this.zh = zh;
        this.en = en;
        this.strict = strict;
    }

    /** The best way to read the one as the other, or {@link NameMatch#NONE}. */
    static NameMatch of(HanName zh, LatinName en) {
        if (en.length() < 2) {
            return NameMatch.NONE;
        }
        NameMatch strict = new ReadingMatch(zh, en, true).best();
        if (strict.score() > 0 || en.isOneWord()) {
            return strict;
        }
        return new ReadingMatch(zh, en, false).best();
    }

    private NameMatch best() {
        for (HanSplit split : zh.splits()) {
            familyFirst(split);
            givenFirst(split);
        }
        return best;
    }

    private void familyFirst(HanSplit split) {
        long ends = read(split.familyFrom(), split.familyTo(), 1);
        for (long rest = ends; rest != 0; rest &= rest - 1) {
            int border = Long.numberOfTrailingZeros(rest);
            if (isRead(givenFrom(split), givenTo(split), border)) {
                offer(
                        split,
                        0,
                        border,
                        FAMILY_FIRST - (zh.isDotted() ? 0.01 : 0),
                        "read family name first");
            }
        }
    }

    private void givenFirst(HanSplit split) {
        long ends = read(givenFrom(split), givenTo(split), 1);
        for (long rest = ends; rest != 0; rest &= rest - 1) {
            int border = Long.numberOfTrailingZeros(rest);
            if (isRead(split.familyFrom(), split.familyTo(), border)) {
                offer(split, border, en.length(), GIVEN_FIRST, "read given name first");
            }
        }
    }

    private int givenFrom(HanSplit split) {
        return split.givenFrom();
    }

    private int givenTo(HanSplit split) {
        return split.givenTo(zh.characters().length());
    }

    private boolean isRead(int from, int to, int start) {
        return ((read(from, to, 1L << start) >> en.length()) & 1) != 0;
    }

    /** Where the reading of the characters may end when it starts at one of these positions. */
    private long read(int from, int to, long starts) {
        long reach = starts;
        for (int c = from; c < to && reach != 0; c++) {
            long next = 0;
            for (String reading : Readings.of(zh.characters().charAt(c))) {
                next |= read(reading, reach);
            }
            reach = next;
        }
        return reach;
    }

    private long read(String reading, long starts) {
        long ends = 0;
        for (long rest = starts; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            int end = at + reading.length();
            if (en.letters().startsWith(reading, at) && !(strict && en.isParted(at, end))) {
                ends |= 1L << end;
            }
        }
        return ends;
    }

    private void offer(HanSplit split, int from, int to, double start, String evidence) {
        String family = zh.characters().substring(split.familyFrom(), split.familyTo());
        double score = start - split.penalty();
        score -= strict ? 0 : BORDER_INSIDE_SYLLABLE;
        score -= isWord(from, to) ? 0 : BORDER_INSIDE_WORD;
        score -= en.capitals().contradict(from, to) ? OTHER_CAPITALS : 0;
        score -= Surnames.reads(family, en.letters().substring(from, to)) ? 0 : NO_FAMILY_READING;
        best = best.better(new NameMatch(score, split, from, to, evidence));
    }

    private boolean isWord(int from, int to) {
        return en.isOneWord() || (en.isBorder(from) && en.isBorder(to));
    }
}
