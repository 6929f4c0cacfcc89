package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;

/**
 * A place of a record that a profile can speak of: a value, or an element that only holds others.
 *
 * @param text of the value; empty for an element that holds others
 * @param isValue whether there could be a text
 */
record Occurrence(Field field, String text, boolean isValue, int line, int column) {

    /** All places of a record, each element once. */
    static List<Occurrence> of(ExportRecord whole) {
        List<Occurrence> all = new ArrayList<>();
        Set<Field> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Value value : whole.values()) {
            seen.add(value.field());
            all.add(
                    new Occurrence(
                            value.field(), value.text(), true, value.line(), value.column()));
        }
        for (Value value : whole.values()) {
            Field around = value.field().parent();
            while (around != null && seen.add(around)) {
                all.add(new Occurrence(around, "", false, around.line(), around.column()));
                around = around.parent();
            }
        }
        return all;
    }

    /** Whether something stands there: an element that holds others does by itself. */
    boolean says() {
        return !isValue || !text.isBlank() || !field.attributes().isEmpty();
    }
}
