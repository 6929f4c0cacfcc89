package org.bifolio.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an affiliation, as printed: institutions from the smallest unit to the largest, then
 * the place. Source of the parts: JATS {@code <aff>} with {@code <institution>}, {@code
 * <addr-line>}, {@code <city>}, {@code <postal-code>}, {@code <country>}.
 */
public record Address(
        List<String> institutions,
        @Nullable String city,
        @Nullable String province,
        @Nullable String postcode,
        @Nullable String country) {

    public Address {
        institutions = List.copyOf(institutions);
    }
}
