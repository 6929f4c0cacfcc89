package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** How a file is to be read, told by its content and never by its name. */
enum FileKind {
    XML,
    DSPACE_CSV,
    OTHER;

    /** How much of a file is looked at. */
    static final int HEAD = 4096;

    /** A byte order mark, blanks, then a tag; UTF-16 has a zero byte before or after it. */
    private static final Pattern TAG = Pattern.compile("^(?:\\uFEFF|[\\uFFFD]{2})?[\\s\\x00]*<");

    /** {@code id} somewhere in the first line, and a field beside it. */
    private static final Pattern DSPACE_HEADING =
            Pattern.compile("^\\uFEFF?(?=[^\\r\\n]*\\bid\\b)[^\\r\\n]*\\bdc(?:terms)?\\.[a-z]+");

    static FileKind of(byte[] bytes) {
        String head = new String(bytes, UTF_8);
        if (TAG.matcher(head).find()) {
            return XML;
        }
        return DSPACE_HEADING.matcher(head).find() ? DSPACE_CSV : OTHER;
    }
}
