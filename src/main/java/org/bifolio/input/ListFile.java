package org.bifolio.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code @list.txt}: a file that names inputs, one a line, in UTF-8. Blank lines and lines that
 * start with {@code #} name none. Relative names count from the working folder, as on the command
 * line.
 */
final class ListFile {

    private ListFile() {}

    /** Whether the argument means a list; a file may really be called {@code @page.txt}. */
    static boolean isMeant(String argument) {
        return argument.startsWith("@") && !Files.exists(Path.of(argument));
    }

    static Path path(String argument) {
        return Path.of(argument.substring(1));
    }

    /** The inputs that the list names, or the argument itself where it means no list. */
    static List<String> inputs(String argument) throws IOException {
        if (!isMeant(argument)) {
            return List.of(argument);
        }
        String text = new String(Files.readAllBytes(path(argument)), StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
