package org.bifolio.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset an HTML page declares of itself: {@code <meta charset="utf-8">} or {@code <meta
 * http-equiv="Content-Type" content="text/html; charset=gb2312">}, within the first 4 KiB.
 */
final class DeclaredCharset {

    private static final int WINDOW = 4096;
    private static final String TAG = "<meta";
    private static final Pattern META =
            Pattern.compile(
                    "(?i)<meta\\b[^>]{0,300}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})");

    private DeclaredCharset() {}

    /**
     * Absent without a declaration, or with one this machine has no decoder for.
     *
     * @param told by the server, which goes before the page's own (HTML, 13.2.3.2)
     */
    static @Nullable Charset of(byte[] bytes, @Nullable String told) {
        @Nullable Charset first = told == null ? null : named(told);
        return first == null ? of(bytes) : first;
    }

    private static @Nullable Charset of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        if (!hasMeta(head)) {
            return null;
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** Text that is no HTML has none, though its {@code P<0.05} begins like a tag. */
    private static boolean hasMeta(String head) {
        int at = head.indexOf('<');
        while (at >= 0 && !head.regionMatches(true, at, TAG, 0, TAG.length())) {
            at = head.indexOf('<', at + 1);
        }
        return at >= 0;
    }

    /** Pages that say gb2312 or gbk use characters of its supersets, so both mean GB18030. */
    private static @Nullable Charset named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.startsWith("gb") || folded.equals("x-gbk") || folded.equals("cp936")) {
            return Charset.forName("GB18030");
        }
        return switch (folded) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "big5", "big5-hkscs", "x-x-big5" -> Charset.forName("Big5");
            default -> null;
        };
    }
}
