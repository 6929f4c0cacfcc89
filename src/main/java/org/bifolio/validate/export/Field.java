package org.bifolio.validate.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML export or a heading of a CSV export: what a value stands in. Elements know
 * the one around them, so that values of one {@code contrib} are found together; a root and a
 * heading stand in none.
 *
 * @param parent the element around it
 * @param label its name as the file writes it: {@code dc:title}, {@code dc.title.alternative[zh]}
 * @param schema {@code dc}, {@code dcterms} or another of DSpace's schemas; empty elsewhere
 * @param name without prefix and qualifier: {@code title}, {@code article-title}
 * @param qualifier as DSpace has it; empty where there is none
 * @param language the language that holds in it, as the file writes it; empty where none is told
 * @param attributes by their names as the file writes them
 * @param line where its element begins, or its heading stands, counted from 1
 * @param column counted from 1
 */
public record Field(
        @Nullable Field parent,
        String label,
        String schema,
        String name,
        String qualifier,
        String language,
        Map<String, String> attributes,
        int line,
        int column) {

    /** From below the root, {@code front/article-meta/title-group/article-title}; a heading. */
    public String path() {
        if (parent == null || parent.parent == null) {
            return label;
        }
        return parent.path() + "/" + label;
    }

    /** An attribute as the file writes it; empty where there is none. */
    public String attribute(String written) {
        return attributes.getOrDefault(written, "");
    }

    /** Whether it stands in an element of that name, at any depth. */
    public boolean isWithin(String element) {
        for (Field around = parent; around != null; around = around.parent) {
            if (around.name.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
