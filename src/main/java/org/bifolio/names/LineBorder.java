package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the Chinese list ends and the English string starts in the text rendering's line. Behind
 * the last Chinese character as a rule, unless the Chinese list ends with Latin names: {@code 王明
 * Marek Dalba WANG Ming;Marek Dalba(…)}.
 *
 * @param zh the Chinese list
 * @param en the English string
 * @param sure whether the border is shown by the names on its sides
 */
record LineBorder(String zh, String en, boolean sure) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String FIRST_NAME_ENDS = ";；,，(（[";
    private static final int LONGEST_NAME = 4;

    static LineBorder of(String line) {
        int border = behindHan(line);
        String han = line.substring(0, border);
        String latin = line.substring(border).strip();
        int end = 0;
        while (end < latin.length() && FIRST_NAME_ENDS.indexOf(latin.charAt(end)) < 0) {
            end++;
        }
        List<String> words = List.of(BLANKS.split(latin.substring(0, end).strip(), -1));
        if (words.size() < 3) {
            return new LineBorder(han, latin, true);
        }
        int first = new FirstName(words, hanNames(han), names(latin.substring(end))).start();
        boolean sure = first >= 0 || words.size() <= LONGEST_NAME;
        int start = Math.max(first, 0);
        String zhLatin = String.join(" ", words.subList(0, start));
        String en = String.join(" ", words.subList(start, words.size())) + latin.substring(end);
        return new LineBorder(han + " " + zhLatin, en, sure);
    }

    /** Behind the last Chinese character outside brackets, and the bracket that belongs to it. */
    private static int behindHan(String line) {
        int border = 0;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Brackets.opens(c)) {
                int close = Math.min(Brackets.end(line, at) + 1, line.length());
                boolean own =
                        line.substring(border, at).isBlank() && isOwn(line.substring(at, close));
                border = own ? close : border;
                at = close;
            } else {
                boolean mark = at == border && Marks.isMark(c);
                border = mark ? Marks.end(line, at) : isHan(c) ? at + 1 : border;
                at++;
            }
        }
        return border;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    private static boolean isOwn(String bracket) {
        String content = bracket.substring(1, Math.max(1, bracket.length() - 1));
        return HanName.hasHan(bracket) || !Marks.of(content).isEmpty();
    }

    private static List<HanName> hanNames(String han) {
        List<HanName> names = new ArrayList<>();
        for (ListPart part : ListScanner.parts(han)) {
            if (HanName.hasHan(part.name())) {
                names.add(HanName.of(part.name()));
            }
        }
        return names;
    }

    private static List<LatinName> names(String en) {
        List<LatinName> names = new ArrayList<>();
        EnglishAuthors.read(en).authors().forEach(a -> names.add(LatinName.of(a.name())));
        return names;
    }
}
