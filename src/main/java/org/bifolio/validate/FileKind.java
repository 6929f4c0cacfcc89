package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** How a file is to be read, told by its content and never by its name. */
enum FileKind {
    XML,
    DSPACE_CSV,
    ARTICLES_CSV,
    UTF_16,
    OTHER;

    /** How much of a file is looked at. */
    static final int HEAD = 4096;

    /** A byte order mark, blanks, then a tag; UTF-16 has a zero byte before or after it. */
    private static final Pattern TAG = Pattern.compile("^(?:\\uFEFF|[\\uFFFD]{2})?[\\s\\x00]*<");

    private static final Pattern HTML =
            Pattern.compile("^\\s*<(?:!doctype\\s+)?html\\b", Pattern.CASE_INSENSITIVE);

    /** A byte order mark, or letters of which each has a zero byte. */
    private static final Pattern UTF_16_TEXT =
            Pattern.compile("^[\\uFFFD]{2}|^(?:[ -~]\\x00){4}|^(?:\\x00[ -~]){4}");

    /** Before the headings: a byte order mark, and a line for spreadsheets. */
    private static final String FIRST = "^\\uFEFF?(?:\"?sep=.\"?[\\r\\n]+)?";

    /** A heading of the first line that is a field of Dublin Core, whatever parts the headings. */
    private static final Pattern DSPACE_HEADING =
            Pattern.compile(
                    FIRST
                            + "(?:[^\\r\\n]*[,;\\t|\"，；])?dc(?:terms)?\\.[A-Za-z]+(?:\\.[A-Za-z]+)*"
                            + "(?:\\[[^\\]\\r\\n]*\\])?(?:[,;\\t|\"，；\\r\\n]|$)");

    /** DSpace's own first headings, whatever fields follow. */
    private static final Pattern DSPACE_START =
            Pattern.compile(
                    FIRST + "\"?id\"?[,;\\t|，；]\"?(?:collection|action|[A-Za-z]+\\.[A-Za-z])");

    /** A column in one language among others. */
    private static final Pattern ARTICLES_HEADING =
            Pattern.compile(FIRST + "[\\w.\",;\\t|-]*\\b[a-z]+_(?:zh|en)\\b");

    static FileKind of(byte[] bytes) {
        String head = new String(bytes, UTF_8);
        if (TAG.matcher(head).find()) {
            return HTML.matcher(head).find() ? OTHER : XML;
        }
        if (UTF_16_TEXT.matcher(head).find()) {
            return UTF_16;
        }
        if (DSPACE_START.matcher(head).find() || DSPACE_HEADING.matcher(head).find()) {
            return DSPACE_CSV;
        }
        return ARTICLES_HEADING.matcher(head).find() ? ARTICLES_CSV : OTHER;
    }
}
