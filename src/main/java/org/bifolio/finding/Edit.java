package org.bifolio.finding;

/**
 * One change of a text that a rule proposes: at {@code offset} (UTF-16 units of the rule's input)
 * {@code before} becomes {@code after}. Edits of one rule do not overlap and stand in ascending
 * order.
 *
 * @param confidence 0 to 1; 1 for a change that cannot be wrong
 * @param evidence a few words for a reader, empty where the rule's name says it all
 */
public record Edit(int offset, String before, String after, double confidence, String evidence) {

    /** A change that cannot be wrong and needs no explanation. */
    public static Edit certain(int offset, String before, String after) {
        return new Edit(offset, before, after, 1.0, "");
    }
}
