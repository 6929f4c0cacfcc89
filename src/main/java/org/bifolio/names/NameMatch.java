package org.bifolio.names;

/**
 * How well a name of the one list fits one of the other, and which of the Latin letters are the
 * family name.
 *
 * @param score 0 to 1; 0 when the names have nothing to do with each other
 * @param split how the Chinese name is parted by this match
 * @param familyFrom first letter of the family name in the Latin name
 * @param familyTo letter behind the family name; equal to {@code familyFrom} when it is not known
 * @param evidence how the match was made, in a few words
 */
record NameMatch(double score, HanSplit split, int familyFrom, int familyTo, String evidence) {

    private static final HanSplit NO_SPLIT = new HanSplit(0, 0, 0);

    static final NameMatch NONE = whole(0, "");

    /** A match of names that are not taken apart. */
    static NameMatch whole(double score, String evidence) {
        return new NameMatch(score, NO_SPLIT, 0, 0, evidence);
    }

    NameMatch better(NameMatch other) {
        return other.score > score ? other : this;
    }

    NameMatch scored(double other, String why) {
        return new NameMatch(other, split, familyFrom, familyTo, why);
    }

    boolean isTakenApart() {
        return familyFrom < familyTo;
    }

    boolean isGivenFirst() {
        return familyFrom > 0;
    }
}
