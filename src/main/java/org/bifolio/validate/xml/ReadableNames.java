package org.bifolio.validate.xml;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names out of a parser's message as people read them, some six of many.
 *
 * <p>{@code {"http://purl.org/dc/elements/1.1/":title, "…":date}} → {@code <dc:title> or <dc:date>}
 *
 * <p>{@code (ppub | epub)} → {@code ppub or epub}
 */
final class ReadableNames {

    private static final int MOST = 6;

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://purl.org/dc/elements/1.1/",
                    "dc:",
                    "http://purl.org/dc/terms/",
                    "dcterms:",
                    RootKinds.OAI_DC,
                    "oai_dc:");

    /** A name with its namespace, as the JDK writes it, or without. */
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "\"([^\"]*)\":([^\\s,{}'\"]+)|WC\\[[^]]*]|(?<![\\w:./-])(?!or )[\\w:.-]+");

    /** The abstract element that all of Dublin Core's refine. */
    private static final String DUBLIN_CORE = "\"http://purl.org/dc/elements/1.1/\":any";

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|,]\\s*");

    private ReadableNames() {}

    static String elements(String written) {
        return listed(
                ELEMENT.matcher(written).results().map(ReadableNames::element).distinct().toList());
    }

    static String words(String written) {
        return listed(List.of(BETWEEN.split(written.strip())));
    }

    private static String element(MatchResult found) {
        if (DUBLIN_CORE.equals(found.group())) {
            return "any element of dc or dcterms";
        }
        if (found.group(2) != null) {
            return "<" + PREFIXES.getOrDefault(found.group(1), "") + found.group(2) + ">";
        }
        return found.group().startsWith("WC[")
                ? "an element of another format"
                : "<" + found.group() + ">";
    }

    private static String listed(List<String> names) {
        int shown = names.size() > MOST + 1 ? MOST : names.size();
        if (shown < names.size()) {
            return String.join(", ", names.subList(0, shown))
                    + " or one of %d others".formatted(names.size() - shown);
        }
        if (shown < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, shown - 1)) + " or " + names.get(shown - 1);
    }
}
