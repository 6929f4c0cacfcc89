package org.bifolio.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The funder's name without the sentence that authors put it in: {@code Supported by the National
 * Natural Science Foundation of China} → {@code National Natural Science Foundation of China},
 * {@code 本文系国家社科基金项目…的阶段性成果之一} → {@code 国家社科基金项目}.
 */
final class FunderName {

    private static final List<Pattern> LEADS =
            List.of(
                    Pattern.compile("^[\\[【(（]?(?:基金项目|资助项目|项目基金)[\\]】)）]?\\s*[:：]\\s*"),
                    Pattern.compile("^[\\[【](?:基金项目|资助项目|项目基金)[\\]】]\\s*"),
                    Pattern.compile(
                            "^(?i:(?:foundation|funding|fund|supporting)\\s+(?:items?|projects?|support))\\s*[:：]\\s*"),
                    Pattern.compile("^and\\s+(?:by\\s+)?"),
                    Pattern.compile(
                            "^(?i:(?:(?:this|the|our|present)\\s+(?:\\w+\\s+)?(?:works?|study|research|paper|project|article)"
                                    + "\\s+(?:was|is|were|has\\s+been)\\s+)?(?:projects?\\s+)?"
                                    + "(?:(?:financially|partly|partially|jointly|kindly)\\s+)?"
                                    + "(?:supported|sponsored|funded|financed)"
                                    + "(?:\\s+(?:in\\s+part|partly|partially|jointly|financially))?\\s+by\\s+"
                                    + "(?:(?:the\\s+|a\\s+)?grants?\\s+(?:from|of)\\s+)?(?:the\\s+)?)"),
                    Pattern.compile("^the\\s+"),
                    Pattern.compile("^[本该此](?:文|研究|论文|课题|成果|项目|工作)(?:为|系|是|受到?|得到|获得?|由)了?(?:作者)?"),
                    Pattern.compile("^(?:作者|笔者)?(?:主持|参与|承担)的"));

    /** Who says how the article came about also says how it was paid. */
    private static final Pattern SENTENCE = Pattern.compile("[本该此].{0,2}(?:受|得|获|由)");

    private static final Pattern OUTCOME =
            Pattern.compile(
                    "的?(?:阶段性?|中期|最终|前期|系列|部分)(?:研究)?成果(?:之一)?$|的(?:研究)?成果(?:之一)?$|研究成果(?:之一)?$|的(?:共同|联合)?(?:资助|支持)$");
    private static final Pattern HELP = Pattern.compile("(?:共同|联合)?(?:资助|支持)$");
    private static final Pattern UNDER =
            Pattern.compile(
                    "\\s+(?i:(?:under|through|with|by)\\s+)?(?i:grants?|contracts?)$|\\s+(?i:under)$");

    private FunderName() {}

    /** The name within; the text as it is where nothing else would be left. */
    static String of(String source) {
        String name = source.strip();
        boolean sentence = SENTENCE.matcher(name).lookingAt();
        for (Pattern lead : LEADS) {
            name = without(lead, name);
        }
        name = without(OUTCOME, without(UNDER, name));
        return sentence ? without(HELP, name) : name;
    }

    private static String without(Pattern words, String name) {
        Matcher matcher = words.matcher(name);
        String rest = matcher.find() ? matcher.replaceFirst("").strip() : name;
        return rest.isEmpty() ? name : rest;
    }
}
