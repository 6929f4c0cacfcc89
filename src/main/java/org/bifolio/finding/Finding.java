package org.bifolio.finding;

/**
 * Something a person may want to look at; nothing was changed.
 *
 * @param code kebab-case and stable, so that runs can be compared: {@code unmatched-name}, {@code
 *     uncertain-keyword-borders}
 * @param field path of the field in records.jsonl: {@code title.en}, {@code
 *     contributors[2].name.en}; empty for the whole page
 * @param message one English sentence with the value it is about
 */
public record Finding(Severity severity, String code, String field, String message) {

    public static Finding error(String code, String field, String message) {
        return new Finding(Severity.ERROR, code, field, message);
    }

    public static Finding warning(String code, String field, String message) {
        return new Finding(Severity.WARNING, code, field, message);
    }

    public static Finding info(String code, String field, String message) {
        return new Finding(Severity.INFO, code, field, message);
    }
}
