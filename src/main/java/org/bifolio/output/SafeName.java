package org.bifolio.output;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names that come from outside and become part of a path. */
final class SafeName {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,128}");
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1f\\\\:*?\"<>|!]");

    private SafeName() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** A page's uri as a relative path that cannot leave its folder. */
    static Path relative(String uri) {
        Path path = Path.of("");
        for (String part : UNSAFE.matcher(uri).replaceAll("_").split("/", -1)) {
            path =
                    path.resolve(
                            part.isEmpty() || part.equals(".") || part.equals("..") ? "_" : part);
        }
        return path;
    }
}
