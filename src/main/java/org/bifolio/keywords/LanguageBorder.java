package org.bifolio.keywords;

/**
 * Finds where the Chinese keywords of a mixed line end.
 *
 * <p>{@code 维生素C PM2.5浓度 growth rate} → after {@code 浓度}; {@code 设计实践elderly patients} → after
 * {@code 实践}; {@code 酵母(Saccharomyces cerevisiae) yeast} → after the bracket.
 */
final class LanguageBorder {

    private static final int LONGEST_BRACKET = 80;
    private static final int SHORTEST_WORD = 4;

    private LanguageBorder() {}

    /** Offset after the last keyword that holds a Han character; 0 when no character is Han. */
    static int afterLastHan(String line) {
        int han = endOfLastHan(line);
        if (han == 0) {
            return 0;
        }
        int tokenEnd = tokenEnd(line, han);
        int bracket = openBracket(line, tokenEnd);
        if (bracket >= 0) {
            return closed(line, bracket, tokenEnd);
        }
        return startsEnglish(line, han, tokenEnd) ? han : tokenEnd;
    }

    private static int endOfLastHan(String line) {
        int at = line.length();
        while (at > 0) {
            int c = line.codePointBefore(at);
            if (Letters.isHan(c)) {
                return at;
            }
            at -= Character.charCount(c);
        }
        return 0;
    }

    private static int tokenEnd(String line, int from) {
        int at = from;
        while (at < line.length() && !endsToken(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsToken(char c) {
        return Letters.isBlank(c) || Letters.isSemicolon(c);
    }

    /** The token's last opening bracket without its closing one, or -1. */
    private static int openBracket(String line, int tokenEnd) {
        int depth = 0;
        for (int at = tokenEnd - 1; at >= 0 && !endsToken(line.charAt(at)); at--) {
            char c = line.charAt(at);
            depth += Letters.isClosing(c) ? 1 : 0;
            if (Letters.isOpening(c) && --depth < 0) {
                return at;
            }
        }
        return -1;
    }

    private static int closed(String line, int bracket, int tokenEnd) {
        int limit = Math.min(line.length(), bracket + LONGEST_BRACKET);
        for (int at = tokenEnd; at < limit && !Letters.isSemicolon(line.charAt(at)); at++) {
            if (Letters.isClosing(line.charAt(at))) {
                return at + 1;
            }
        }
        return tokenEnd;
    }

    /**
     * A glued English word has a run of small letters; {@code 维生素C} and {@code 荧光定量PCR} have none.
     */
    private static boolean startsEnglish(String line, int from, int to) {
        int run = 0;
        int at = from;
        while (at < to && Character.isLetter(line.charAt(from)) && run < SHORTEST_WORD) {
            run = Character.isLowerCase(line.charAt(at)) ? run + 1 : 0;
            at++;
        }
        return run >= SHORTEST_WORD;
    }
}
