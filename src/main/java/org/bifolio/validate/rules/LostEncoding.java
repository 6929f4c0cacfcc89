package org.bifolio.validate.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/**
 * Characters that were read in the wrong encoding: U+FFFD where a decoder gave up, and UTF-8 that
 * was taken for Latin-1 ({@code Ã©} for é) or for GBK ({@code 鐜嬭姵} for 王芳). The latter are put back
 * into bytes and read as UTF-8: what nobody ever wrote as Chinese becomes Chinese.
 */
final class LostEncoding implements ValueRule {

    private static final Charset GBK = Charset.forName("GBK");

    /** 锟斤拷 is U+FFFD read as GBK; 烫 and 屯 are memory that nobody filled. */
    private static final Pattern GIVEN_UP = Pattern.compile("\uFFFD+|(?:锟斤拷?)+|烫{3,}|屯{3,}");

    /** A lead byte of UTF-8 and what follows it, as Latin-1 and Windows-1252 show them. */
    private static final String FOLLOWS = "[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private static final Pattern LATIN =
            Pattern.compile("[ÂÃ]" + FOLLOWS + "|[â-ï]" + FOLLOWS + "{2}");

    private static final Pattern RUN = Pattern.compile("[^\\p{ASCII}\\s]{3,12}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

    @Override
    public Optional<ExportFinding> check(Value value) {
        Matcher given = GIVEN_UP.matcher(value.text());
        if (given.find()) {
            return Optional.of(finding(value, given));
        }
        Matcher latin = LATIN.matcher(value.text());
        if (latin.find()) {
            return Optional.of(finding(value, latin));
        }
        Matcher run = RUN.matcher(value.text());
        return run.find() && isUtf8(run.group())
                ? Optional.of(finding(value, run))
                : Optional.empty();
    }

    /** A run that was cut within a character still begins with whole ones. */
    private static boolean isUtf8(String run) {
        try {
            byte[] bytes = GBK.newEncoder().encode(CharBuffer.wrap(run)).array();
            int whole = run.length() * 2 / 3 * 3; // a Chinese character is three bytes
            String read = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole)).toString();
            return CHINESE.matcher(read).matches();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static ExportFinding finding(Value value, Matcher place) {
        return value.finding(
                Severity.ERROR,
                "mojibake",
                place.start(),
                place.end(),
                "Characters were read in the wrong encoding.",
                "Export it again as UTF-8 from the source; what is left cannot be trusted.");
    }
}
