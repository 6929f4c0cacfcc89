package org.bifolio.finding;

/**
 * One recorded change of a field. A field's repairs are a history: each offset counts UTF-16 units
 * of the field's text as it stood after the repairs before it, so replaying them in order on the
 * page's text gives the record, and undoing them in reverse order gives the page's text back.
 *
 * @param field path of the field in records.jsonl: {@code abstract.en}, {@code
 *     contributors[0].name.en}
 * @param rule kebab-case name of the rule: {@code glued-words}, {@code full-width}
 * @param confidence 0 to 1, in four decimals: more would be noise, and might differ from one
 *     machine's arithmetic to another's; 1 only where it is sure
 * @param evidence a few words for a reader, or empty
 */
public record Repair(
        String field,
        String rule,
        int offset,
        String before,
        String after,
        double confidence,
        String evidence) {

    private static final double STEPS = 10_000;

    public Repair {
        double rounded = Math.round(confidence * STEPS) / STEPS;
        confidence = rounded == 1 && confidence < 1 ? 1 - 1 / STEPS : rounded;
    }
}
