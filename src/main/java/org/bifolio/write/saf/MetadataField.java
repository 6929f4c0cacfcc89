package org.bifolio.write.saf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of DSpace as a heading of its CSV names it: {@code dc.title[zh]}.
 *
 * @param qualifier {@code none} where there is none, as DSpace writes it
 */
record MetadataField(String schema, String element, String qualifier, @Nullable String language) {

    private static final Pattern HEADING =
            Pattern.compile("([^.]+)\\.([^.\\[]+)(?:\\.([^.\\[]+))?(?:\\[(.*)])?");

    static MetadataField of(String heading) {
        Matcher parts = HEADING.matcher(heading);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no heading of DSpace: " + heading);
        }
        String qualifier = parts.group(3) == null ? "none" : parts.group(3);
        String language = parts.group(4);
        return new MetadataField(
                parts.group(1),
                parts.group(2),
                qualifier,
                language == null || language.isEmpty() ? null : language);
    }
}
