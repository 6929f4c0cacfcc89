package org.bifolio.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bifolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text. A byte order mark decides; then strict UTF-8, which Chinese text in another
 * charset never passes by chance; then the charset the page declares; then strict GB18030, the
 * superset of gb2312 and gbk. The declaration comes after UTF-8 because browsers save a page as
 * UTF-8 and leave its old {@code charset=gb2312} in place, and short UTF-8 text may pass as
 * GB18030.
 *
 * @param charset the IANA name
 */
record CharsetReading(String text, String charset, List<Finding> findings) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';

    /** One unreadable character in so many is taken for damage, more for another charset. */
    private static final int DAMAGE_SHARE = 200;

    /**
     * The bytes as text, or nothing where no charset fits.
     *
     * @param told by the server, which goes before what the page declares of itself
     */
    static Optional<CharsetReading> of(byte[] bytes, @Nullable String told) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        @Nullable Charset declared = DeclaredCharset.of(bytes, told);
        return utf8(bytes)
                .or(() -> declared == null ? Optional.empty() : strictly(bytes, 0, declared))
                .or(() -> strictly(bytes, 0, GB18030))
                .or(() -> damaged(bytes, 0, StandardCharsets.UTF_8))
                .map(reading -> reading.comparedWith(declared));
    }

    private static Optional<CharsetReading> marked(byte[] bytes, ByteOrderMark mark) {
        return strictly(bytes, mark.length(), mark.charset())
                .or(() -> damaged(bytes, mark.length(), mark.charset()));
    }

    /**
     * The common case, without a decoder: {@code new String} replaces what is malformed, so a text
     * without the replacement character was well formed.
     */
    private static Optional<CharsetReading> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.of(new CharsetReading(text, "UTF-8", List.of()))
                : strictly(bytes, 0, StandardCharsets.UTF_8);
    }

    private static Optional<CharsetReading> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            String text = charset.newDecoder().decode(in).toString();
            return Optional.of(new CharsetReading(text, charset.name(), List.of()));
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** A page cut in the middle of a character, or with a few bad bytes, is still a page. */
    private static Optional<CharsetReading> damaged(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        if (lost > 1 && lost > text.length() / DAMAGE_SHARE) {
            return Optional.empty();
        }
        Finding finding =
                Finding.warning(
                        "damaged-bytes",
                        "",
                        "%d characters could not be read as %s.".formatted(lost, charset.name()));
        return Optional.of(new CharsetReading(text, charset.name(), List.of(finding)));
    }

    CharsetReading undone(Mojibake mojibake) {
        return with(
                text,
                Finding.warning(
                        "mojibake",
                        "",
                        "The page was UTF-8 and saved as if it were %s; this was undone."
                                .formatted(mojibake.charset())));
    }

    /** A few of them are damage in a text; no text needs one. */
    CharsetReading withoutNul() {
        String rest = text.replace("\0", "");
        int lost = text.length() - rest.length();
        return with(
                rest,
                Finding.warning(
                        "damaged-bytes", "", "%d NUL characters were left out.".formatted(lost)));
    }

    private CharsetReading with(String newText, Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new CharsetReading(newText, charset, all);
    }

    private CharsetReading comparedWith(@Nullable Charset declared) {
        if (declared == null || declared.name().equals(charset) || isAscii()) {
            return this;
        }
        Finding finding =
                Finding.warning(
                        "wrong-charset-declaration",
                        "",
                        "The page declares %s but reads as %s.".formatted(declared, charset));
        return new CharsetReading(text, charset, List.of(finding));
    }

    private boolean isAscii() {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
