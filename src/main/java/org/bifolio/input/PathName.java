package org.bifolio.input;

import java.util.regex.Pattern;

/** A path as an archive or a list spells it, before anything is looked up by it. */
public final class PathName {

    /** From the root, from a drive of Windows, or up and out. */
    private static final Pattern OUT =
            Pattern.compile(
                    "[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

    private PathName() {}

    /** Whether it leads out of the folder that it is meant for, on any system. */
    public static boolean leadsOut(String name) {
        return OUT.matcher(name).matches();
    }
}
