package org.bifolio.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Finding;

/**
 * Makes the texts of one record fit for XML 1.0 and remembers what had to be left out: control
 * characters, unpaired surrogates, U+FFFE and U+FFFF, which no escape can bring into a document.
 * Not for use by several threads.
 */
public final class XmlText {

    private final List<Finding> findings = new ArrayList<>(0);

    /**
     * The text without characters that XML forbids.
     *
     * @param place where it goes, for the finding: {@code dc:title}
     */
    public String legal(String place, String text) {
        int illegal = firstIllegal(text);
        if (illegal < 0) {
            return text;
        }
        findings.add(
                Finding.warning(
                        "illegal-xml-character",
                        "",
                        place
                                + ": XML forbids U+"
                                + hex(text.codePointAt(illegal))
                                + ", left out of: "
                                + without(text)));
        return without(text);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Every text of every record passes here, so common characters are told by two bounds. */
    private static int firstIllegal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                int point = text.codePointAt(i);
                if (!isLegal(point)) {
                    return i;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return -1;
    }

    private static String without(String text) {
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0, 2.2. */
    private static boolean isLegal(int point) {
        if (point < 0x20) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        return point <= 0xD7FF || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
