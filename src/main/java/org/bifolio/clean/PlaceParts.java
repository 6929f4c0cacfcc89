package org.bifolio.clean;

import java.util.List;
import org.bifolio.article.Address;
import org.jspecify.annotations.Nullable;

/** The place as far as an address has been read; each part can be set once. */
final class PlaceParts {

    private static final int POSTCODE = 6;

    private @Nullable String city;
    private @Nullable String province;
    private @Nullable String postcode;
    private @Nullable String country;

    boolean city(String printed) {
        boolean free = city == null;
        city = free ? printed : city;
        return free;
    }

    boolean province(String printed) {
        boolean free = province == null;
        province = free ? printed : province;
        return free;
    }

    boolean postcode(String printed) {
        boolean free = postcode == null;
        postcode = free ? printed : postcode;
        return free;
    }

    boolean country(String printed) {
        boolean free = country == null;
        country = free ? printed : country;
        return free;
    }

    boolean isProvinceOnly() {
        return province != null && city == null;
    }

    boolean lacksCity() {
        return city == null;
    }

    Address with(List<String> institutions) {
        return new Address(institutions, city, province, postcode, country);
    }

    /** Where the six digits of a postcode at the end begin; -1 if there are none. */
    static int postcodeStart(String part) {
        int start = part.length() - POSTCODE;
        if (start < 0 || digit(part, start - 1)) {
            return -1;
        }
        for (int i = start; i < part.length(); i++) {
            if (!digit(part, i)) {
                return -1;
            }
        }
        return start;
    }

    private static boolean digit(String part, int at) {
        return at >= 0 && part.charAt(at) >= '0' && part.charAt(at) <= '9';
    }
}
