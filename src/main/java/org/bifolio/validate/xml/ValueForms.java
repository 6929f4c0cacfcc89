package org.bifolio.validate.xml;

import java.util.Map;

/** What a type of the schemas asks of a value, for people who do not know its name. */
final class ValueForms {

    private static final String LANGUAGE = "a language tag such as zh or zh-CN";
    private static final String DAY = "a day such as 2019-04-30";
    private static final String NUMBER = "a whole number";

    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("language", LANGUAGE),
                    Map.entry("lang", LANGUAGE),
                    Map.entry("RFC3066", LANGUAGE),
                    Map.entry("RFC1766", LANGUAGE),
                    Map.entry("RFC4646", LANGUAGE),
                    Map.entry("RFC5646", LANGUAGE),
                    Map.entry("W3CDTF", "a date such as 2019, 2019-04 or 2019-04-30"),
                    Map.entry("DCMIType", "one of DCMI's types, such as Text, Image or Dataset"),
                    Map.entry("gYear", "a year such as 2019"),
                    Map.entry("gYearMonth", "a month such as 2019-04"),
                    Map.entry("date", DAY),
                    Map.entry("dateTime", "a time such as 2019-04-30T12:00:00Z"),
                    Map.entry("datestamp", DAY + " or a time in UTC such as 2019-04-30T12:00:00Z"),
                    Map.entry("setSpec", "the short name of a set, of letters and digits"),
                    Map.entry("prefix", "the short name of a format, such as oai_dc"),
                    Map.entry("adminEmailrepository", "an e-mail address"),
                    Map.entry("anyURI", "an address (URI)"),
                    Map.entry("URI", "an address (URI)"),
                    Map.entry("NMTOKEN", "one word without blanks"),
                    Map.entry("NCName", "one word without blanks or colons"),
                    Map.entry("positiveInteger", NUMBER + " above 0"),
                    Map.entry("nonNegativeInteger", NUMBER),
                    Map.entry("integer", NUMBER),
                    Map.entry("boolean", "true or false"));

    private ValueForms() {}

    /**
     * The form of a type by its name.
     *
     * @param type {@code W3CDTF}; {@code #AnonType_lang} for one that has no name of its own
     */
    static String of(String type) {
        String name = type.startsWith("#AnonType_") ? type.substring("#AnonType_".length()) : type;
        return FORMS.getOrDefault(name, "of the form that " + name + " asks for");
    }
}
