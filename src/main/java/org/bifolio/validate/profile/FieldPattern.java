package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.validate.export.Field;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field in a profile: {@code dc:title}, {@code dc.date.issued} or, in JATS, the end
 * of a path with attributes, {@code article-meta/article-id[@pub-id-type=doi]}, {@code
 * license/@xlink:href}.
 *
 * @param steps from the outermost element inwards
 * @param attribute whose value is meant; empty where it is the text of the element
 */
record FieldPattern(String written, List<Step> steps, String attribute) {

    private static final Pattern STEP =
            Pattern.compile("(?:([a-z]+):)?([A-Za-z][\\w-]*)(?:\\[@([\\w:-]+)(?:=([^\\]]*))?])?");
    private static final Pattern DOTTED =
            Pattern.compile("([a-z]+)\\.([A-Za-z]+)(?:\\.([A-Za-z]+|\\*))?");
    private static final String ANY = "*";

    /**
     * One element.
     *
     * @param schema or prefix; empty for elements without one
     * @param qualifier of DSpace; {@code *} for any
     * @param condition an attribute that it has; empty for none
     * @param value that the attribute has; empty for any
     */
    record Step(String schema, String name, String qualifier, String condition, String value) {

        boolean fits(Field field) {
            return isNameOf(field)
                    && (qualifier.equals(ANY) || field.qualifier().equals(qualifier))
                    && (condition.isEmpty() || fitsCondition(field.attribute(condition)));
        }

        /** Only Dublin Core has schemas; other prefixes are part of the name, as in JATS. */
        private boolean isNameOf(Field field) {
            return field.name().equals(name)
                    && (field.schema().equals(schema) || field.label().equals(label()));
        }

        /** {@code ali:license_ref}. */
        String label() {
            return schema.isEmpty() ? name : schema + ":" + name;
        }

        private boolean fitsCondition(String found) {
            return value.isEmpty() ? !found.isEmpty() : found.equals(value);
        }
    }

    /** A pattern as it is written; none where it has not the form of one. */
    static Optional<FieldPattern> of(String written) {
        Matcher dotted = DOTTED.matcher(written);
        if (dotted.matches()) {
            String qualifier = dotted.group(3) == null ? "" : dotted.group(3);
            Step step = new Step(dotted.group(1), dotted.group(2), qualifier, "", "");
            return Optional.of(new FieldPattern(written, List.of(step), ""));
        }
        int at = written.lastIndexOf("/@");
        String path = at < 0 ? written : written.substring(0, at);
        List<Step> steps = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                return Optional.empty();
            }
            steps.add(
                    new Step(
                            known(step.group(1)),
                            step.group(2),
                            "",
                            known(step.group(3)),
                            known(step.group(4))));
        }
        return Optional.of(
                new FieldPattern(written, steps, at < 0 ? "" : written.substring(at + 2)));
    }

    /** In the form of DSpace, whose registry everybody can add fields to. */
    boolean isDotted() {
        return DOTTED.matcher(written).matches();
    }

    private static String known(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Whether a field is the innermost element of the path. */
    boolean fits(Field field) {
        Field element = field;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (element == null || !steps.get(i).fits(element)) {
                return false;
            }
            element = element.parent();
        }
        return true;
    }

    /** What the profile speaks of there: a text or the value of an attribute. */
    String text(Occurrence occurrence) {
        return attribute.isEmpty() ? occurrence.text() : occurrence.field().attribute(attribute);
    }

    boolean isIn(Occurrence occurrence) {
        return fits(occurrence.field())
                && (attribute.isEmpty() ? occurrence.says() : !text(occurrence).isBlank());
    }
}
