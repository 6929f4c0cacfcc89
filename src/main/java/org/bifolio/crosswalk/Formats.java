package org.bifolio.crosswalk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Funding;
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;

/**
 * Every named format. The first one of a type is used where a mapping names none. An {@code if}
 * that a cataloguer needs is a format here, with a name, never an expression in a mapping.
 */
final class Formats {

    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    static final List<Format> ALL =
            List.of(
                    Format.neutral("text", String.class, text -> text),
                    Format.neutral("url-or-none", String.class, Formats::urlOrNone),
                    Format.neutral("issn-urn", String.class, Formats::issnUrn),
                    Format.neutral("number", Integer.class, String::valueOf),
                    Format.neutral("page-count", Integer.class, count -> count + " p."),
                    Format.neutral("w3cdtf", Year.class, Formats::w3cdtf),
                    Format.neutral("pages", PageRange.class, PageRange::text),
                    Format.of("name", Contributor.class, NameFormats::asPrinted),
                    Format.of("family-first", Contributor.class, NameFormats::familyFirst),
                    Format.of("family-comma-given", Contributor.class, NameFormats::familyComma),
                    Format.of("capital-family", Contributor.class, NameFormats::capitalFamily),
                    Format.of("given-first", Contributor.class, NameFormats::givenFirst),
                    Format.of("name-and-role", Contributor.class, NameFormats::withRole),
                    Format.of(
                            "family-comma-given-and-role",
                            Contributor.class,
                            NameFormats::familyCommaWithRole),
                    Format.of(
                            "affiliation",
                            Affiliation.class,
                            (place, lang) ->
                                    place.name().in(Objects.requireNonNull(lang)).orElse("")),
                    Format.neutral("grant", Funding.class, Funding::text),
                    Format.neutral("award", Funding.class, Formats::award),
                    Format.neutral("clc", Classification.class, Classification::code),
                    Format.neutral("clc-with-label", Classification.class, Formats::withLabel),
                    Format.neutral(
                            "clc-with-scheme",
                            Classification.class,
                            c -> c.scheme() + ":" + c.code()),
                    Format.neutral("iso639-1", Lang.class, Lang::tag),
                    Format.neutral("iso639-2", Lang.class, lang -> lang == Lang.ZH ? "chi" : "eng"),
                    Format.neutral("iso639-3", Lang.class, lang -> lang == Lang.ZH ? "zho" : "eng"),
                    Format.of(
                            "citation",
                            Article.class,
                            (article, lang) -> Citation.of(article, Objects.requireNonNull(lang))),
                    Format.neutral("finding", Finding.class, f -> f.code() + ": " + f.message()),
                    Format.neutral("repair", Repair.class, Formats::repair));

    private Formats() {}

    static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a part where a mapping names none. */
    static Optional<Format> usual(Class<?> part) {
        return ALL.stream().filter(format -> format.fits(part)).findFirst();
    }

    static List<String> fitting(Class<?> part) {
        return ALL.stream().filter(format -> format.fits(part)).map(Format::name).toList();
    }

    /**
     * An address of the web as it is; any other text is left out, so that no URI is made up.
     * Brackets are legal in hosts alone (RFC 3986), and java.net is laxer than that.
     */
    private static String urlOrNone(String text) {
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        return web && text.indexOf('[') < 0 && text.indexOf(']') < 0 && isUri(text) ? text : "";
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@code urn:ISSN:1000-260X}, RFC 3044. */
    private static String issnUrn(String text) {
        return ISSN.matcher(text).matches() ? "urn:ISSN:" + text : "";
    }

    /** The W3C's profile of ISO 8601: a year has four digits. */
    private static String w3cdtf(Year year) {
        int value = year.getValue();
        return value < 1000 || value > 9999 ? "" : String.valueOf(value);
    }

    /** {@code 国家自然科学基金 (71503001, 71503002)}; the whole text where no number is known. */
    private static String award(Funding grant) {
        if (grant.awards().isEmpty() || grant.source() == null) {
            return grant.text();
        }
        return grant.source() + " (" + String.join(", ", grant.awards()) + ")";
    }

    private static String withLabel(Classification c) {
        return c.label() == null ? c.code() : c.code() + " " + c.label();
    }

    private static String repair(Repair repair) {
        return repair.field()
                + " "
                + repair.rule()
                + ": "
                + repair.before()
                + " → "
                + repair.after();
    }
}
