package org.bifolio.validate.profile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bifolio.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one field.
 *
 * @param fields its names; one of them is enough
 * @param within the elements that each have the field or lack it; the record as a whole where null
 * @param atMost 0 for any number
 * @param languages that have to occur, all of them; empty where none has to
 * @param vocabulary the values that may stand there; empty for any
 * @param pattern that each value has from begin to end
 * @param severity of a value that is not as the profile says
 * @param note why, for those who read a finding
 */
record ProfileEntry(
        List<FieldPattern> fields,
        @Nullable FieldPattern within,
        Need need,
        int atMost,
        List<String> languages,
        Set<String> vocabulary,
        @Nullable Pattern pattern,
        Severity severity,
        String note) {

    /** {@code article-title or trans-title}. */
    String name() {
        return fields.stream().map(FieldPattern::written).collect(Collectors.joining(" or "));
    }
}
