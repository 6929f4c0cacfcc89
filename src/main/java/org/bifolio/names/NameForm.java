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

    /** A longer given name is the sound of another language, which takes no hyphens. */
    private static final int MOST_SYLLABLES = 3;

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
            case CAPITAL_FAMILY -> family.toUpperCase(Locale.ROOT) + " " + hyphenated(given);
        };
    }

    /** Syllables with hyphens when the given name is pinyin, else the name as it is. */
    private static String hyphenated(String given) {
        LatinName name = LatinName.of(given);
        if (Pinyin.syllables(name.letters()).size() > MOST_SYLLABLES
                || (!name.isOneWord() && given.indexOf('\'') < 0)
                || !Pinyin.isReadable(name)) {
            return given;
        }
        StringBuilder written = new StringBuilder();
        for (String part : given.split("'", -1)) {
            int at = 0;
            for (String syllable : Pinyin.syllables(LatinName.of(part).letters())) {
                written.append(written.isEmpty() ? "" : "-");
                written.append(part, at, at + syllable.length());
                at += syllable.length();
            }
        }
        return written.substring(0, 1) + written.substring(1).toLowerCase(Locale.ROOT);
    }
}
