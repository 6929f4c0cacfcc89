package org.bifolio.validate.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The metadata fields that a repository has registered: {@code dc.title.alternative}. DSpace's
 * import stops at a heading that is none.
 */
public final class FieldRegistry {

    private static final String SHIPPED = "dspace-fields.txt";

    /** DSpace makes the fields of this schema itself, for relations between entities. */
    private static final String RELATION = "relation.";

    /** Says what kind of entity an item is; every DSpace with entities has it. */
    private static final String ENTITY = "dspace.entity.type";

    private final Set<String> fields;
    private final boolean whole;

    private FieldRegistry(Set<String> fields, boolean whole) {
        this.fields = Set.copyOf(fields);
        this.whole = whole;
    }

    /** All fields of one repository, as it names them. */
    static FieldRegistry ofRepository(Set<String> fields) {
        return new FieldRegistry(fields, true);
    }

    /** The fields of {@code dc} and {@code dcterms} that DSpace has from its installation. */
    public static FieldRegistry shipped() {
        try (InputStream list = FieldRegistry.class.getResourceAsStream(SHIPPED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, UTF_8))) {
            return new FieldRegistry(
                    lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()),
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is one of them: {@code dc.title.alternative}. */
    public boolean holds(String field) {
        return fields.contains(field) || field.startsWith(RELATION) || field.equals(ENTITY);
    }

    /** Whether the schema of a field is one whose fields are known here. */
    public boolean knowsSchema(String field) {
        String schema = field.substring(0, field.indexOf('.') + 1);
        return whole || fields.stream().anyMatch(each -> each.startsWith(schema));
    }
}
