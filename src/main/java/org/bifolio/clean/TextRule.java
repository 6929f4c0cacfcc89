package org.bifolio.clean;

import java.util.List;
import org.bifolio.finding.Edit;

/**
 * One kind of damage and its repair: a text in, the changes that mend it out. Pure; the empty text
 * has no changes.
 */
interface TextRule {

    /** The kebab-case name that repairs carry. */
    String name();

    /** The {@link Signs} of its damage: a text that shows none of them needs no change. */
    long signs();

    /** Changes in ascending order that do not overlap. */
    List<Edit> edits(String text);
}
