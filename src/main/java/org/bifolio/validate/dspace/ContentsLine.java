package org.bifolio.validate.dspace;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code contents}: a file of the item and, behind tabs, how it is to be kept.
 *
 * @param number counted from 1
 * @param name as written, blanks and all, since DSpace takes it so
 * @param registered whether the file lies in DSpace's asset store already, and not in the folder
 * @param options in the order of the line: {@code bundle:TEXT}
 */
record ContentsLine(int number, String name, boolean registered, List<String> options) {

    private static final Pattern REGISTERED = Pattern.compile("\\s*-r\\s.*-f\\s+(?<name>.+)");

    static ContentsLine of(int number, String line) {
        List<String> parts = List.of(line.split("\t", -1));
        List<String> options = parts.subList(1, parts.size());
        Matcher registered = REGISTERED.matcher(parts.get(0));
        return registered.matches()
                ? new ContentsLine(number, registered.group("name"), true, options)
                : new ContentsLine(number, parts.get(0), false, options);
    }
}
