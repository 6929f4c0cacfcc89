package org.bifolio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people see of an output folder: the bytes of each file by its path. The report's times,
 * which differ from run to run, are taken out.
 */
final class OutputState {

    private static final Pattern TIMES = Pattern.compile("(?s)\"time\"\\s*:.*");

    private OutputState() {}

    static Map<String, String> of(Path output) throws IOException {
        Map<String, String> state = new TreeMap<>();
        if (!Files.exists(output)) {
            return state;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = output.relativize(file).toString();
                if (!path.startsWith(".bifolio")) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    state.put(
                            path,
                            path.equals("report.json")
                                    ? TIMES.matcher(text).replaceFirst("")
                                    : text);
                }
            }
        }
        return state;
    }

    /** The paths that one state has and the other has not, or not with the same bytes. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(
                path -> before.containsKey(path) && before.get(path).equals(after.get(path)));
        return changed;
    }
}
