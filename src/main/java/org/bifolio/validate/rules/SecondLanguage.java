package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;

/**
 * A record that speaks Chinese and English speaks both in its title, its abstract and its keywords.
 * Values without a language tag say nothing about it.
 */
final class SecondLanguage implements RecordRule {

    private static final List<Part> PARTS =
            List.of(
                    new Part("title", Set.of("title", "article-title", "trans-title")),
                    new Part("abstract", Set.of("description", "abstract", "p")),
                    new Part("keywords", Set.of("subject", "kwd")));

    /** A part of a record that is written in each language. */
    private record Part(String name, Set<String> fields) {

        /** The languages of its values; empty where the record lacks it. */
        Set<String> languages(ExportRecord whole) {
            Set<String> languages = new TreeSet<>();
            for (Value value : whole.values()) {
                String language = language(value);
                if (!language.isEmpty() && fields.contains(value.name())) {
                    languages.add(language);
                }
            }
            return languages;
        }
    }

    @Override
    public List<ExportFinding> check(ExportRecord whole) {
        Map<Part, Set<String>> languages = new LinkedHashMap<>();
        PARTS.forEach(part -> languages.put(part, part.languages(whole)));
        Set<String> all = new TreeSet<>();
        languages.values().forEach(all::addAll);
        List<ExportFinding> findings = new ArrayList<>(0);
        languages.forEach(
                (part, found) -> {
                    if (found.size() == 1 && all.size() == 2) {
                        findings.add(missing(whole, part.name(), found.contains("zh")));
                    }
                });
        return findings;
    }

    private static String language(Value value) {
        String tag = value.language();
        return tag.startsWith("zh") ? "zh" : tag.startsWith("en") ? "en" : "";
    }

    private static ExportFinding missing(ExportRecord whole, String part, boolean inChinese) {
        String name = inChinese ? "English" : "Chinese";
        return whole.finding(
                Severity.INFO,
                "second-language",
                part,
                "The record has both languages, but no " + name + " " + part + ".",
                "Add it if the article has it.");
    }
}
