package org.bifolio.validate.profile;

import java.util.Locale;

/** How much a profile wants a field. */
enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL,
    FORBIDDEN;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
