package org.bifolio.validate.report;

import java.util.Locale;
import org.bifolio.finding.Severity;

/** The same words in both languages of the report. */
record Phrase(String en, String zh) {

    static Phrase of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Phrase("Error", "错误");
            case WARNING -> new Phrase("Warning", "警告");
            case INFO -> new Phrase("Note", "提示");
        };
    }

    /** {@code 1 error}, {@code 2 errors}, {@code 2 个错误}. */
    static Phrase count(Severity severity, long count) {
        Phrase name = of(severity);
        return new Phrase(
                Count.of(count, name.en().toLowerCase(Locale.ROOT)),
                Count.number(count) + " 个" + name.zh());
    }
}
