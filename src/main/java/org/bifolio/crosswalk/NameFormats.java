package org.bifolio.crosswalk;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.article.PersonName;
import org.bifolio.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * Ways to write a contributor's name in one language. A Chinese name is written the same in all of
 * them, as nothing separates its parts; so is a name whose family name is unknown, and a group.
 */
final class NameFormats {

    private NameFormats() {}

    /** {@code Zheng Jiasi}, or whatever the page prints. */
    static String asPrinted(Contributor contributor, @Nullable Lang lang) {
        return written(contributor, lang, PersonName::text);
    }

    /** {@code Zheng Jiasi}. */
    static String familyFirst(Contributor contributor, @Nullable Lang lang) {
        return written(
                contributor, lang, name -> joined(name, (family, given) -> family + " " + given));
    }

    /** {@code Zheng, Jiasi}: the form of library catalogues. */
    static String familyComma(Contributor contributor, @Nullable Lang lang) {
        return written(contributor, lang, NameForm.FAMILY_COMMA_GIVEN::render);
    }

    /** {@code ZHENG Jia-si}. */
    static String capitalFamily(Contributor contributor, @Nullable Lang lang) {
        return written(contributor, lang, NameForm.CAPITAL_FAMILY::render);
    }

    /** {@code Jiasi Zheng}. */
    static String givenFirst(Contributor contributor, @Nullable Lang lang) {
        return written(
                contributor, lang, name -> joined(name, (family, given) -> given + " " + family));
    }

    /** {@code 任仁 (图)}, {@code Ren Ren (illustrator)}. */
    static String withRole(Contributor contributor, @Nullable Lang lang) {
        return asPrinted(contributor, lang) + role(contributor, lang);
    }

    /** {@code Ren, Ren (illustrator)}: the form of library catalogues, with the role. */
    static String familyCommaWithRole(Contributor contributor, @Nullable Lang lang) {
        return familyComma(contributor, lang) + role(contributor, lang);
    }

    private static String role(Contributor contributor, @Nullable Lang lang) {
        return " (" + contributor.role().word(Objects.requireNonNull(lang)) + ")";
    }

    private static String written(
            Contributor contributor, @Nullable Lang lang, Function<PersonName, String> form) {
        return contributor
                .name()
                .in(Objects.requireNonNull(lang))
                .map(name -> lang == Lang.ZH ? name.text() : form.apply(name))
                .orElse("");
    }

    private static String joined(PersonName name, BinaryOperator<String> joint) {
        if (name.family() == null || name.given() == null) {
            return name.text();
        }
        return joint.apply(name.family(), name.given());
    }
}
