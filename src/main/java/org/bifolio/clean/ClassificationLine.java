package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Classification;

/**
 * Classes of the Chinese Library Classification: {@code TU246 [建筑科学—建筑设计及理论] G20 [文化科学—传播学]},
 * {@code R473.71 []}, {@code P111.2 TP273}, {@code X-65}, {@code D971.2(712)}.
 */
final class ClassificationLine {

    /** One letter or two, then digits and the signs of subdivision: {@code G648.2-4}. */
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?<![A-Za-z0-9])"
                            + "([A-Z]{1,2}(?:-?\\d[0-9A-Z./=+:-]{0,30}(?<=[0-9A-Z])(?:\\(\\d{1,5}\\))?)?)"
                            + "(?:\\s*\\[([^\\]]{0,200})])?");

    private ClassificationLine() {}

    /** All classes of a cleaned line, in its order, each once. */
    static List<Classification> parse(String line) {
        List<Classification> classes = new ArrayList<>();
        Matcher matcher = CLASS.matcher(line);
        while (matcher.find()) {
            String label =
                    matcher.group(2) == null || matcher.group(2).isBlank()
                            ? null
                            : matcher.group(2).strip();
            Classification found = new Classification(Classification.CLC, matcher.group(1), label);
            if (classes.stream().noneMatch(other -> other.code().equals(found.code()))) {
                classes.add(found);
            }
        }
        return classes;
    }
}
