package org.bifolio.crosswalk;

import java.util.Locale;
import java.util.Objects;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.article.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Ways to write a contributor's name in one language. A Chinese name is written the same in all of
 * them, as nothing separates its parts; so is a name whose family name is unknown, and a group.
 */
final class NameFormats {

    private NameFormats() {}

    /** {@code Zheng Jiasi}, or whatever the page prints. */
    static String asPrinted(Contributor contributor, @Nullable Lang lang) {
        return contributor.name().in(Objects.requireNonNull(lang)).map(PersonName::text).orElse("");
    }

    /** {@code Zheng Jiasi}. */
    static String familyFirst(Contributor contributor, @Nullable Lang lang) {
        return joined(contributor, lang, (family, given) -> family + " " + given);
    }

    /** {@code Zheng, Jiasi}: the form of library catalogues. */
    static String familyComma(Contributor contributor, @Nullable Lang lang) {
        return joined(contributor, lang, (family, given) -> family + ", " + given);
    }

    /** {@code ZHENG Jiasi}. */
    static String capitalFamily(Contributor contributor, @Nullable Lang lang) {
        return joined(
                contributor,
                lang,
                (family, given) -> family.toUpperCase(Locale.ROOT) + " " + given);
    }

    /** {@code Jiasi Zheng}. */
    static String givenFirst(Contributor contributor, @Nullable Lang lang) {
        return joined(contributor, lang, (family, given) -> given + " " + family);
    }

    /** {@code 任仁 (illustrator)}: the role in JATS' words. */
    static String withRole(Contributor contributor, @Nullable Lang lang) {
        return asPrinted(contributor, lang) + " (" + contributor.role().credit() + ")";
    }

    /** Joins the parts of a name. */
    private interface Joint {
        String join(String family, String given);
    }

    private static String joined(Contributor contributor, @Nullable Lang lang, Joint joint) {
        return contributor
                .name()
                .in(Objects.requireNonNull(lang))
                .map(name -> lang == Lang.ZH ? name.text() : joined(name, joint))
                .orElse("");
    }

    private static String joined(PersonName name, Joint joint) {
        if (name.family() == null || name.given() == null) {
            return name.text();
        }
        return joint.join(name.family(), name.given());
    }
}
