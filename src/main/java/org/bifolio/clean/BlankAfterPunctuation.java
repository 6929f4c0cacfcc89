package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bifolio.finding.Edit;

/**
 * Gives English back the blank that a line end or a typesetter swallowed beside punctuation.
 *
 * <p>{@code conflicts,and} → {@code conflicts, and}; {@code hospitals.By analyzing} → {@code
 * hospitals. By analyzing}; {@code mode of"co-optation"} → {@code mode of "co-optation"}. Numbers,
 * abbreviations, addresses and names are left alone: {@code 1,200}, {@code e.g.}, {@code Web.py},
 * {@code N,N-dimethyl}.
 */
final class BlankAfterPunctuation implements TextRule {

    static final String NAME = "blank-after-punctuation";

    private static final double SURE = 0.99;
    private static final double LIKELY = 0.95;

    /** The last of the marks that it looks for. */
    private static final char LAST_MARK = '?';

    /**
     * Words that begin a sentence whatever ends the one before: {@code 5 g-1.The}, {@code R.We}.
     */
    private static final Set<String> OPENING =
            Set.of(
                    "The",
                    "This",
                    "These",
                    "Those",
                    "It",
                    "We",
                    "In",
                    "Our",
                    "With",
                    "When",
                    "While",
                    "Because",
                    "However",
                    "Moreover",
                    "Furthermore",
                    "Therefore",
                    "Finally",
                    "Based",
                    "Compared",
                    "After",
                    "Among",
                    "Under");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.COMMA_BESIDE_WORD | Signs.STOP_BESIDE_LETTER | Signs.QUOTE;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        boolean quotesPair = quotesPair(text);
        boolean inQuote = text.startsWith("\"");
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c > LAST_MARK) {
                continue; // nearly every character
            }
            switch (c) {
                case ',', ';' -> {
                    if (isListed(text, i)) {
                        edits.add(behind(i, c, SURE));
                    }
                }
                case '.', '?', '!' -> {
                    if (endsSentence(text, i)) {
                        edits.add(behind(i, c, LIKELY));
                    }
                }
                case '"' -> {
                    inQuote = !inQuote;
                    if (quotesPair && inQuote && isWordEnd(text, i)) {
                        edits.add(new Edit(i, "\"", " \"", LIKELY, "opening quote"));
                    } else if (quotesPair && !inQuote && Character.isLetter(text.charAt(i + 1))) {
                        edits.add(new Edit(i, "\"", "\" ", LIKELY, "closing quote"));
                    }
                }
                default -> {}
            }
        }
        return edits;
    }

    private static boolean quotesPair(String text) {
        boolean pair = true;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            pair = !pair;
        }
        return pair;
    }

    private static Edit behind(int offset, char c, double confidence) {
        return new Edit(offset, Character.toString(c), c + " ", confidence, "");
    }

    /**
     * A comma between words; {@code N,N-dimethyl} and {@code 2,4-D} are names, {@code 1,200} is a
     * number.
     */
    private static boolean isListed(String text, int i) {
        char next = text.charAt(i + 1);
        char previous = text.charAt(i - 1);
        boolean wordFollows = LatinWords.isLetter(next) && LatinWords.length(text, i + 1, 1) >= 2;
        boolean numberFollows =
                Character.isDigit(next)
                        && LatinWords.isLetter(previous)
                        && LatinWords.length(text, i - 1, -1) >= 3;
        boolean wordPrecedes =
                LatinWords.isLetter(previous)
                        && (LatinWords.length(text, i - 1, -1) >= 2
                                || (Character.isLowerCase(next)
                                        && LatinWords.length(text, i + 1, 1) >= 3));
        boolean yearPrecedes =
                Character.isDigit(previous) && LatinWords.length(text, i + 1, 1) >= 3;
        boolean somethingPrecedes = wordPrecedes || yearPrecedes || ")\"%".indexOf(previous) >= 0;
        return somethingPrecedes && (wordFollows || numberFollows);
    }

    /**
     * A full stop behind a word of small letters, a number or a bracket, before a capitalised word.
     */
    private static boolean endsSentence(String text, int i) {
        char next = text.charAt(i + 1);
        boolean sentenceFollows =
                Character.isUpperCase(next)
                        && LatinWords.isLetter(next)
                        && i + 2 < text.length()
                        && (Character.isLowerCase(text.charAt(i + 2)) || text.charAt(i + 2) == ' ');
        if (!sentenceFollows || isAddress(text, i)) {
            return false;
        }
        char previous = text.charAt(i - 1);
        if (Character.isLetterOrDigit(previous) && OPENING.contains(LatinWords.at(text, i + 1))) {
            return true;
        }
        if (Character.isLowerCase(previous)) {
            return LatinWords.length(text, i - 1, -1) >= 3 && !isAbbreviated(text, i);
        }
        return previous == ')'
                || previous == '%'
                || (Character.isDigit(previous) && isNumber(text, i - 1));
    }

    /** {@code www.Yunxi.example}, {@code ou.Yang@yunxi.example}. */
    private static boolean isAddress(String text, int i) {
        int start = text.lastIndexOf(' ', i) + 1;
        int end = text.indexOf(' ', i);
        int at = text.indexOf('@', start);
        return text.startsWith("www.", start)
                || text.startsWith("http", start)
                || (at >= 0 && (end < 0 || at < end));
    }

    /**
     * {@code Ph.D}, {@code Prof.Li}: a word of one capital and few small letters is a title, not
     * the end of a sentence.
     */
    private static boolean isAbbreviated(String text, int i) {
        int start = i - LatinWords.length(text, i - 1, -1);
        return i - start <= 4
                && Character.isUpperCase(text.charAt(start))
                && start > 0
                && text.charAt(start - 1) != ' ';
    }

    private static boolean isNumber(String text, int end) {
        int i = end;
        while (i >= 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        return i < 0 || text.charAt(i) == ' ';
    }

    private static boolean isWordEnd(String text, int i) {
        return LatinWords.isLetter(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
