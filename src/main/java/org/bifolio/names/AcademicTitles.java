package org.bifolio.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles and degrees beside a Latin name, which are no part of it. */
final class AcademicTitles {

    private static final Pattern BEFORE =
            Pattern.compile("(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? +)+");

    private static final Set<String> DEGREES =
            Set.of("phd", "md", "msc", "bsc", "mph", "dphil", "dsc");

    private AcademicTitles() {}

    /** {@code Dr. LI Ming} → {@code LI Ming}; a title alone stays. */
    static String strip(String name) {
        boolean possible = !name.isEmpty() && "DPM".indexOf(name.charAt(0)) >= 0;
        return possible ? strippedOf(name) : name;
    }

    private static String strippedOf(String name) {
        var title = BEFORE.matcher(name);
        return title.lookingAt() ? name.substring(title.end()) : name;
    }

    /** {@code PhD}, {@code M.D.}: what a comma parts from the name before. */
    static boolean isDegree(String text) {
        return text.length() > 1
                && text.length() < 8
                && DEGREES.contains(
                        text.replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
