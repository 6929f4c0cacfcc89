package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Funding;

/**
 * One grant taken apart: {@code 浙江省教育厅项目“甲与乙”(编号:Y2018)} → the source 浙江省教育厅项目 and the award Y2018.
 * A name in quotation marks that more words follow is part of the programme's name: {@code
 * “十三五”国家重点研发计划}.
 */
final class GrantText {

    private GrantText() {}

    static Funding read(String grant) {
        Enclosures enclosures = Enclosures.of(grant);
        List<String> awards = new ArrayList<>();
        int source = grant.length();
        for (int i = 0; i < grant.length(); i++) {
            int end = enclosures.end(i);
            if (end < 0) {
                continue;
            }
            List<String> numbers = numbers(grant, i, end);
            awards.addAll(numbers);
            if (!numbers.isEmpty() || title(grant, i, end)) {
                source = Math.min(source, i);
            }
            i = end;
        }
        return awards.isEmpty() ? unbracketed(grant, source) : funding(grant, source, awards);
    }

    /** The last run of letters and digits, with the brackets inside: {@code …项目 CLS(2019)Y03}. */
    static String lastWord(String grant) {
        int from = grant.length();
        while (from > 0 && ofWord(grant.charAt(from - 1))) {
            from--;
        }
        boolean letters = from < grant.length() && AwardNumbers.ofNumber(grant.charAt(from));
        return letters ? grant.substring(from) : "";
    }

    private static List<String> numbers(String grant, int open, int end) {
        boolean inside = end + 1 < grant.length() && AwardNumbers.ofNumber(grant.charAt(end + 1));
        return Enclosures.bracket(grant.charAt(open)) && !inside
                ? AwardNumbers.in(grant.substring(open + 1, end))
                : List.of();
    }

    /** Whether a project's title stands here: quoted, and nothing or a bracket behind it. */
    private static boolean title(String grant, int open, int end) {
        char mark = grant.charAt(open);
        return (mark == '“' || mark == '"')
                && (end + 1 == grant.length() || !Character.isLetter(grant.charAt(end + 1)));
    }

    private static Funding unbracketed(String grant, int source) {
        String word = lastWord(grant);
        if (!AwardNumbers.longNumber(word) || word.length() == grant.length()) {
            return funding(grant, source, List.of());
        }
        return funding(
                grant, Math.min(source, grant.length() - word.length()), AwardNumbers.in(word));
    }

    private static Funding funding(String grant, int sourceEnd, List<String> awards) {
        String source = grant.substring(0, sourceEnd).strip();
        if (!awards.isEmpty()) {
            source = source.substring(0, AwardNumbers.labelStart(source)).strip();
        }
        String name = FunderName.of(source);
        return new Funding(grant, name.isEmpty() ? null : name, awards);
    }

    private static boolean ofWord(char c) {
        return AwardNumbers.ofNumber(c) || "()（）[]〔〕".indexOf(c) >= 0;
    }
}
