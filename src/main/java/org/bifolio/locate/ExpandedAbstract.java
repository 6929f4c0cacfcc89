package org.bifolio.locate;

import java.util.List;

/**
 * An abstract that the page shows twice: cut short with {@code ...} and a link 展开更多 or MORE, then
 * in full with a link 收起 or FEWER.
 */
final class ExpandedAbstract {

    private static final List<String> CUTS = List.of("...", "…");
    private static final List<String> OPENERS = List.of("展开更多", "MORE");
    private static final List<String> CLOSERS = List.of("收起", "FEWER");
    private static final String ENDINGS = "。.！!？?；;）)”\"…】]》 \u3000\u00A0";

    /** So many characters of the full text must repeat the short one's beginning. */
    private static final int SAME_BEGINNING = 8;

    private static final int MAX_CUTS = 20;
    private static final int MAX_MARKERS = 4;

    private ExpandedAbstract() {}

    /** Before: {@code 工质在换热...展开更多 工质在换热过程中发生相变。收起}; after: {@code 工质在换热过程中发生相变。} */
    static String full(String text) {
        String once = text;
        for (String cut : CUTS) {
            once = withoutShort(once, cut);
        }
        return withoutMarkers(once);
    }

    /** The text without the dots it is cut with. */
    static String stem(String text) {
        String stem = withoutMarkers(text);
        for (String cut : CUTS) {
            stem = stem.endsWith(cut) ? stem.substring(0, stem.length() - cut.length()) : stem;
        }
        return Blanks.strip(stem);
    }

    /** Whether a link's text is one of 展开更多, 收起, MORE and FEWER. */
    static boolean isMarker(String text) {
        return OPENERS.contains(text) || CLOSERS.contains(text);
    }

    private static String withoutShort(String text, String cut) {
        String rest = text;
        int at = rest.indexOf(cut);
        for (int seen = 0; at >= 0 && seen < MAX_CUTS; seen++) {
            int full = afterOpener(rest, at + cut.length());
            int start = startOfShort(rest, at, full);
            if (start >= 0) {
                rest = rest.substring(0, start) + rest.substring(full);
                at = start;
            }
            at = rest.indexOf(cut, at + 1);
        }
        return rest;
    }

    private static int afterOpener(String text, int from) {
        int at = Blanks.skip(text, from);
        for (String opener : OPENERS) {
            if (text.startsWith(opener, at)) {
                return Blanks.skip(text, at + opener.length());
            }
        }
        return at;
    }

    /** Where the text begins that ends at {@code cut} and is repeated from {@code full} on. */
    private static int startOfShort(String text, int cut, int full) {
        if (full + SAME_BEGINNING > text.length()) {
            return -1;
        }
        int start = text.lastIndexOf(text.substring(full, full + SAME_BEGINNING), cut - 1);
        boolean repeated = start >= 0 && text.regionMatches(start, text, full, cut - start);
        return repeated ? start : -1;
    }

    private static String withoutMarkers(String text) {
        String rest = withoutMiddle(Blanks.strip(text));
        for (int i = 0; i < MAX_MARKERS; i++) {
            rest = withoutLast(rest);
        }
        return rest;
    }

    private static String withoutLast(String text) {
        for (String closer : CLOSERS) {
            if (text.endsWith(closer)) {
                return before(text, closer);
            }
        }
        for (String opener : OPENERS) {
            if (text.endsWith(opener) && isEnd(text, text.length() - opener.length())) {
                return before(text, opener);
            }
        }
        return text;
    }

    private static String before(String text, String marker) {
        return Blanks.strip(text.substring(0, text.length() - marker.length()));
    }

    /** 收起 between the Chinese and the English text. */
    private static String withoutMiddle(String text) {
        int at = text.indexOf("收起");
        while (at >= 0) {
            int after = Blanks.skip(text, at + 2);
            boolean english = after < text.length() && text.charAt(after) < 0x80;
            if (english && isEnd(text, at)) {
                return text.substring(0, at) + " " + text.substring(after);
            }
            at = text.indexOf("收起", at + 1);
        }
        return text;
    }

    private static boolean isEnd(String text, int at) {
        return at > 0 && ENDINGS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
