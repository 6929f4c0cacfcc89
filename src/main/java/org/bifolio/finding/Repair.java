package org.bifolio.finding;

/**
 * One recorded change of a field. A field's repairs are a history: each offset counts UTF-16 units
 * of the field's text as it stood after the repairs before it, so replaying them in order on the
 * page's text gives the record, and undoing them in reverse order gives the page's text back.
 *
 * @param field path of the field in records.jsonl: {@code abstract.en}, {@code
 *     contributors[0].name.en}
 * @param rule kebab-case name of the rule: {@code glued-words}, {@code full-width}
 * @param confidence 0 to 1
 * @param evidence a few words for a reader, or empty
 */
public record Repair(
        String field,
        String rule,
        int offset,
        String before,
        String after,
        double confidence,
        String evidence) {}
