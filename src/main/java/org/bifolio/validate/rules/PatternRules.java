package org.bifolio.validate.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;

/** The rules for single values that a pattern can tell. */
final class PatternRules {

    private static final Set<String> ALL = Set.of();
    private static final Set<String> KEYWORDS = Set.of("subject", "kwd");
    private static final Set<String> PEOPLE =
            Set.of("creator", "contributor", "author", "string-name", "surname");
    private static final Set<String> LISTED =
            Set.of(
                    "creator",
                    "contributor",
                    "author",
                    "string-name",
                    "surname",
                    "given-names",
                    "subject",
                    "kwd");

    /** A semicolon between two entries, and what follows it. */
    private static final String BEHIND_SEMICOLON = "(?<=\\S\\s{0,3})[;；]\\s*[^\\s;；].*";

    /** {@code 摘 要：}, {@code Abstract:} where a value begins. */
    private static final String LABEL =
            "^\\s*[\\[【〔(（]?(?:摘\\s*要|关\\s*键\\s*词|关键字|作者简介|基金项目|中图分类号|(?i:abstract|key\\s?words))"
                    + "[\\]】〕)）]?\\s*[:：]";

    private static final String BUTTON =
            "被引量\\s*+[:：]?+\\s*+\\d|展开更多|收起$|下载PDF|在线阅读|导出题录|(?:^|\\s)认领(?:$|\\s)|\\b(?:MORE|FEWER)$";

    private static final String TAG =
            "</?(?:i|b|em|strong|sub|sup|p|br|span|div|font|a|img)(?:\\s[^<>]*)?/?>";

    static final List<ValueRule> ALL_RULES =
            List.of(
                    new PatternRule(
                            Severity.WARNING,
                            "page-furniture",
                            ALL,
                            Pattern.compile(LABEL + "|" + BUTTON),
                            "The value holds words of the web page that it was taken from.",
                            "Delete these words; they are no part of the article."),
                    new PatternRule(
                            Severity.WARNING,
                            "whole-list",
                            KEYWORDS,
                            Pattern.compile(
                                    BEHIND_SEMICOLON
                                            + "|\\|\\|.*|(?:[,，、][^,，、]+){2}"
                                            + "|^\\p{IsHan}{2,8}(?:[ \\u3000]+\\p{IsHan}{2,8}){2,}$"),
                            "One keyword holds a whole list.",
                            "Write each keyword in an element of its own; in CSV, || between them."),
                    new PatternRule(
                            Severity.WARNING,
                            "names-in-one",
                            PEOPLE,
                            Pattern.compile(
                                    BEHIND_SEMICOLON
                                            + "|^\\p{IsHan}{2,4}(?:\\s*[,，、]\\s*\\p{IsHan}{2,4})+$"
                                            + "|^\\p{IsHan}{2,3}(?:\\s+\\p{IsHan}{2,3}){2,}$"),
                            "Several people stand in one value.",
                            "Write each person in an element of its own; in CSV, || between them."),
                    new PatternRule(
                            Severity.WARNING,
                            "stray-separator",
                            LISTED,
                            Pattern.compile("^\\s*[,，;；、]+|[,，;；、]+\\s*$"),
                            "A comma or semicolon of a list is left over.",
                            "Delete it."),
                    new PatternRule(
                            Severity.WARNING,
                            "escaped-twice",
                            ALL,
                            Pattern.compile(
                                    "&(?:amp|lt|gt|quot|apos|nbsp|#\\d{2,6}|#x[0-9A-Fa-f]{2,6});"
                                            + "|\\\\u[0-9A-Fa-f]{4}|\\\\[\"nt](?![\\w{])"),
                            "A character was escaped once more than it is read again.",
                            "Write the character itself, and escape it once when exporting."),
                    new PatternRule(
                            Severity.WARNING,
                            "markup-in-value",
                            ALL,
                            Pattern.compile(TAG, Pattern.CASE_INSENSITIVE),
                            "The value holds HTML as text; readers will see the tags.",
                            "Delete the tags, or write the markup of the format instead."),
                    new PatternRule(
                            Severity.WARNING,
                            "stray-quote",
                            ALL,
                            Pattern.compile("^\"(?=[^\"]*$)|(?<!\")\"\"(?!\")"),
                            "A quotation mark is left over, probably of a CSV file.",
                            "Delete it, or write its partner."));

    private PatternRules() {}
}
