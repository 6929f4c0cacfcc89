package org.bifolio.names;

import java.util.Locale;
import org.bifolio.article.PersonName;
import org.jspecify.annotations.Nullable;

/** How a name in Latin letters is written out; records keep {@link #FAMILY_GIVEN}. */
public enum NameForm {
    /** {@code Zheng Jiasi} */
    FAMILY_GIVEN,
    /** {@code Zheng, Jiasi} */
    FAMILY_COMMA_GIVEN,
    /** {@code ZHENG Jia-si} */
    CAPITAL_FAMILY;

    /**
     * Writes the name out in this form.
     *
     * @param name a name in either language; one without family and given name, and one in Chinese
     *     characters, stays as it is
     */
    public String render(PersonName name) {
        @Nullable String family = name.family();
        @Nullable String given = name.given();
        if (family == null || given == null) {
            return name.text();
        }
        return switch (this) {
            case FAMILY_GIVEN -> name.text();
            case FAMILY_COMMA_GIVEN -> family + ", " + given;
            case CAPITAL_FAMILY -> family.toUpperCase(Locale.ROOT) + " " + given;
        };
    }
}
