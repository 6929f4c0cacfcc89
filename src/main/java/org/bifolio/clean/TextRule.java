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

    /** Whether a text that holds these characters may need a change; else it is not asked for. */
    boolean concerns(Signs signs);

    /** Changes in ascending order that do not overlap. */
    List<Edit> edits(String text);
}
