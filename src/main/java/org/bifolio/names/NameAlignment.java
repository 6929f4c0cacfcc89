package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which Chinese and which English name are the same person's, by reading, never by position.
 */
public final class NameAlignment {

    /**
     * Aligns two author lists of one page.
     *
     * @param zh names of the Chinese side in the page's order, without role brackets and
     *     affiliation marks; may hold Latin names
     * @param en names of the English side in the page's order, as printed
     * @return everyone of both lists once: in the order of {@code zh}, a name that only {@code en}
     *     has after the one it follows there. A confidence below 0.9 asks for a look: the names
     *     were joined because nobody else was left, or read alike
     */
    public List<AlignedName> align(List<String> zh, List<String> en) {
        NameTable table = new NameTable(written(zh), written(en));
        Joins joins = new Joins(zh.size(), en.size());
        if (table.isCompared()) {
            SureJoins.make(table, joins);
            Leftovers.join(table, joins);
        }
        return new AlignedList(table, joins).everyone();
    }

    private static List<WrittenName> written(List<String> names) {
        List<WrittenName> written = new ArrayList<>();
        names.forEach(name -> written.add(WrittenName.of(name)));
        return written;
    }
}
