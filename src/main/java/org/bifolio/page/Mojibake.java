package org.bifolio.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that a program took for another charset and saved again.
 *
 * <p>作者 became {@code ä½œè€…} when it was read as windows-1252, {@code 浣滆€�} when as GBK. The first
 * can always be undone; the second only where no character was lost, as GBK takes bytes by two and
 * UTF-8 Chinese by three.
 */
enum Mojibake {
    /** The bytes that open a Chinese character in UTF-8, as letters. */
    WINDOWS_1252("windows-1252", "åæäçèé", 10),
    /** What the commonest openings of a full stop, a comma and 的 become. */
    GBK("GB18030", "锛銆鐨", 50);

    /** A few such letters stand in any text of the language that has them. */
    private static final int FEWEST = 5;

    private final Charset wrong;
    private final String signs;
    private final int signsAreOneIn;

    Mojibake(String wrong, String signs, int signsAreOneIn) {
        this.wrong = Charset.forName(wrong);
        this.signs = signs;
        this.signsAreOneIn = signsAreOneIn;
    }

    /** Which kind a text is, if it is one. */
    static Optional<Mojibake> of(String text) {
        for (Mojibake each : values()) {
            if (each.mayBeIn(text) && each.isIn(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Hardly any text has one of the letters, so most are not counted. */
    private boolean mayBeIn(String text) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The charset that it was taken for. */
    String charset() {
        return wrong.name();
    }

    /** The text as it was; empty when characters were lost on the way. */
    Optional<String> undone(String text) {
        try {
            ByteBuffer utf8 = ByteBuffer.wrap(bytes(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(utf8).toString());
        } catch (CharacterCodingException lost) {
            return Optional.empty();
        }
    }

    private boolean isIn(String text) {
        int found = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            foreign += c >= 0x80 ? 1 : 0;
            found += c >= 0x80 && signs.indexOf(c) >= 0 && goesOn(text, i + 1) ? 1 : 0;
        }
        return found >= FEWEST && found * signsAreOneIn >= foreign;
    }

    /** Whether another byte of the same character follows, as it does not in French. */
    private static boolean goesOn(String text, int at) {
        return at < text.length() && text.charAt(at) >= 0x80;
    }

    /** Of windows-1252 five bytes have no character and stay control characters. */
    private byte[] bytes(String text) throws CharacterCodingException {
        CharsetEncoder encoder = wrong.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int end;
        for (int i = 0; i < text.length(); i = end) {
            end = end(text, i);
            char c = text.charAt(i);
            if (c < 0x80 || (this == WINDOWS_1252 && c < 0xA0)) {
                bytes.write(c);
            } else {
                ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text, i, end));
                while (encoded.hasRemaining()) {
                    bytes.write(encoded.get());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static int end(String text, int at) {
        boolean pair = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length();
        return pair ? at + 2 : at + 1;
    }
}
