package org.bifolio.validate.report;

import java.util.Locale;

/** Numbers in English sentences. */
final class Count {

    private Count() {}

    /** {@code 1 file}, {@code 1,200 files}. */
    static String of(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
