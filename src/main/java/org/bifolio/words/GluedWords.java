package org.bifolio.words;

import java.util.List;
import org.bifolio.finding.Edit;

/** Parts English words that lost the blank between them: {@code relationshipbetween}. */
public final class GluedWords {

    /**
     * Finds lost blanks. Never changes anything but by inserting blanks.
     *
     * @param text one field in English, entities and invisible characters already cleaned
     * @param kind what the field is
     * @param page other English text of the same page, as evidence for words; may be empty
     * @return insertions of one blank each ({@code before} the whole glued run, {@code after} the
     *     parted one), in ascending order
     */
    public List<Edit> edits(String text, TextKind kind, String page) {
        return List.of();
    }
}
