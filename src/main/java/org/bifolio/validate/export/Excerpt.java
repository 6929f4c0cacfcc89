package org.bifolio.validate.export;

/**
 * So much of a value as a report shows, with the place that a finding is about.
 *
 * @param text the value, shortened where it is long; {@code …} stands for what was left out
 * @param start of the place in the text
 * @param end of the place in the text; equal to the start where the finding is about all of it
 */
public record Excerpt(String text, int start, int end) {

    private static final int LONGEST = 80;
    private static final int BEFORE = 30;
    private static final String LEFT_OUT = "…";

    /** The beginning of a value, no place marked. */
    public static Excerpt of(String value) {
        return around(value.strip(), 0, 0);
    }

    /** The surroundings of a place in a value. */
    public static Excerpt of(String value, int start, int end) {
        return around(value, start, end);
    }

    private static Excerpt around(String value, int start, int end) {
        int from = value.length() <= LONGEST ? 0 : whole(value, Math.max(0, start - BEFORE));
        int to = whole(value, Math.min(value.length(), from + LONGEST));
        String left = from > 0 ? LEFT_OUT : "";
        String right = to < value.length() ? LEFT_OUT : "";
        int moved = left.length() - from;
        return new Excerpt(
                left + value.substring(from, to) + right,
                Math.min(start, to) + moved,
                Math.min(end, to) + moved);
    }

    /** An index that does not part a surrogate pair. */
    private static int whole(String value, int index) {
        boolean parted =
                index > 0
                        && index < value.length()
                        && Character.isLowSurrogate(value.charAt(index))
                        && Character.isHighSurrogate(value.charAt(index - 1));
        return parted ? index - 1 : index;
    }
}
