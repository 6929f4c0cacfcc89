package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Funding;

/**
 * The grants of a 基金 value. The platform prints them one behind the other, with a blank, a
 * semicolon, a comma or nothing between: {@code 国家自然科学基金项目(51200011) 浙江省教育厅项目“甲乙,丙丁”(Y2018)} → two
 * grants. What stands in quotation marks or brackets is never split.
 */
final class FundingLine {

    private static final String SEPARATORS = " 　,，、;；";

    /** So much of a grant is looked at again at a blank; more would make long lines slow. */
    private static final int LOOK_BACK = 200;

    /** 和浙江省 is "and Zhejiang"; the places whose names begin so are few. */
    private static final Pattern CONJUNCTION =
            Pattern.compile(
                    "(?:和(?!平[县区]|田[地县市区]|[顺静硕政]县|县|龙市|林格尔|布克赛尔)|[与及]|以及|and\\s+(?:by\\s+)?)");

    private final String text;
    private final Enclosures enclosures;
    private final List<Funding> grants = new ArrayList<>();
    private int start;

    /** Whether what was read last is an award number in brackets. */
    private boolean numbered;

    private FundingLine(String text) {
        this.text = text;
        this.enclosures = Enclosures.of(text);
    }

    /** The grants in the order of the line; none for a blank one. */
    static List<Funding> parse(String text) {
        FundingLine line = new FundingLine(text);
        line.read();
        return List.copyOf(line.grants);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int next = skipSeparators(at);
            if (next > start && next < text.length() && border(at, next)) {
                end(at);
                start = behindConjunction(next);
                at = start;
            } else {
                at = next;
            }
            at = step(at);
        }
        end(text.length());
    }

    /** Past one character, or past all that is enclosed. */
    private int step(int at) {
        numbered = false;
        if (at == text.length() || enclosures.end(at) < 0) {
            return Math.min(text.length(), at + 1);
        }
        int end = enclosures.end(at);
        numbered =
                Enclosures.bracket(text.charAt(at))
                        && !AwardNumbers.in(text.substring(at + 1, end)).isEmpty();
        return end + 1;
    }

    private int skipSeparators(int at) {
        int next = at;
        while (next < text.length() && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** Whether one grant ends at {@code at} and another begins at {@code next}. */
    private boolean border(int at, int next) {
        for (int i = at; i < next; i++) {
            if (text.charAt(i) == ';' || text.charAt(i) == '；') {
                return true;
            }
        }
        if (numbered) {
            return beginsAfterNumber(next);
        }
        return next > at
                && ((FunderWords.beginsAt(text, next) && complete(at))
                        || (FunderWords.programmeAt(text, next) && endsProject(at)));
    }

    private boolean beginsAfterNumber(int next) {
        char c = text.charAt(next);
        int name = behindConjunction(next);
        if (name > next) {
            return name < text.length() && FunderWords.beginsAt(text, name);
        }
        boolean begins = Character.isLetterOrDigit(c) || c == '“' || c == '"' || c == '《';
        boolean clause = Character.isLowerCase(c) && !text.startsWith("the ", next);
        return begins && !clause && !FunderWords.continuesAt(text, next);
    }

    private int behindConjunction(int at) {
        Matcher conjunction = CONJUNCTION.matcher(text).region(at, text.length());
        return conjunction.lookingAt() ? conjunction.end() : at;
    }

    /**
     * Whether what was read of the grant can be all of it, though no number in brackets ends it.
     */
    private boolean complete(int at) {
        if (at == start) {
            return false;
        }
        String grant = text.substring(Math.max(start, at - LOOK_BACK), at);
        if (FunderWords.endsProgramme(grant) || FunderWords.endsWithOutcome(grant)) {
            return true;
        }
        char last = grant.charAt(grant.length() - 1);
        if ("”\"’)）]］".indexOf(last) >= 0) {
            return FunderWords.namesProgramme(grant);
        }
        return AwardNumbers.longNumber(GrantText.lastWord(grant));
    }

    /** Whether a whole project stands before; a fund may still name its kind of project. */
    private boolean endsProject(int at) {
        String grant = text.substring(Math.max(start, at - LOOK_BACK), at);
        return FunderWords.endsProject(grant) && FunderWords.beginsAt(text, start);
    }

    private void end(int at) {
        String grant =
                at == text.length()
                        ? withoutStop(text.substring(start))
                        : text.substring(start, at);
        if (!grant.isBlank()) {
            grants.add(GrantText.read(grant.strip()));
        }
    }

    /** The line ends with a full stop, which belongs to no grant. */
    private static String withoutStop(String grant) {
        int end = grant.length();
        while (end > 0 && "。.．;；,， 　".indexOf(grant.charAt(end - 1)) >= 0) {
            end--;
        }
        return grant.substring(0, end);
    }
}
