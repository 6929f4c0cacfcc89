package org.bifolio.validate;

import org.bifolio.validate.csv.FieldRegistry;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportReceiver;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;

/**
 * Passes on what is read, and looks whether the fields of an item of DSpace's Simple Archive Format
 * are registered: its import stops at one that is not.
 */
final class RegisteredFields implements ExportReceiver {

    private final FieldRegistry registry;
    private final ExportReceiver next;

    RegisteredFields(FieldRegistry registry, ExportReceiver next) {
        this.registry = registry;
        this.next = next;
    }

    @Override
    public void read(ExportRecord whole) {
        next.read(whole);
        if (whole.kind() == ExportKind.DSPACE_ARCHIVE) {
            whole.values().forEach(this::check);
        }
    }

    private void check(Value value) {
        Field field = value.field();
        String name = field.schema() + "." + field.name();
        String full = field.qualifier().isEmpty() ? name : name + "." + field.qualifier();
        boolean parted = !field.name().contains("."); // else element and qualifier stand in one
        if (field.schema().isEmpty() || (parted && registry.holds(full))) {
            return;
        }
        String message = "DSpace stops at " + full + " unless it is in its registry of fields.";
        next.found(
                registry.knowsSchema(full)
                        ? value.error(
                                "field-unknown",
                                message,
                                "Use a field of its registry, or register this one first.")
                        : value.warning("field-unknown", message, "See whether it is registered."));
    }

    @Override
    public void found(ExportFinding finding) {
        next.found(finding);
    }
}
