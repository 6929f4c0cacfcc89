package org.bifolio.clean;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bifolio.finding.Edit;

/**
 * Turns the notations of sub- and superscripts into readable text: the letters and digits stay, the
 * marks go.
 *
 * <p>{@code NiCo_(2)O_(4)} → {@code NiCo2O4}, {@code Mn^2+} → {@code Mn2+}, {@code 357Ω·cm^(2)} →
 * {@code 357Ω·cm2}, {@code N_2O} → {@code N2O}, {@code CO<sub>2</sub>} → {@code CO2}. A power keeps
 * its mark ({@code 10^(-3)} → {@code 10^-3}), and so does a name such as {@code vB_EfaP_IME195}.
 */
final class Scripts implements TextRule {

    /** The groups hold what stays. */
    private static final Pattern NOTATION =
            Pattern.compile(
                    "[_^][({]([-+*\\p{L}\\p{N}.,′]{1,12})[)}]"
                            + "|<(?:sub|sup|SUB|SUP)>([^<>]{1,20})</(?:sub|sup|SUB|SUP)>"
                            + "|(?<=[\\p{L}\\p{N})\\]])\\^(?=[-+]?\\d|[-+])"
                            + "|(?<![A-Za-z0-9_])((?:[A-Z][a-z]?[0-9]{0,2}){1,6})_(?=\\d{1,2}(?![0-9_]))");

    @Override
    public String name() {
        return "script-notation";
    }

    @Override
    public long signs() {
        return Signs.SCRIPT_MARK | Signs.LESS_THAN_BESIDE_LETTER;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofMatches(NOTATION, text, notation -> readable(text, notation));
    }

    private static String readable(String text, MatchResult notation) {
        String raised = notation.group().toLowerCase(Locale.ROOT);
        boolean up = raised.startsWith("^") || raised.startsWith("<sup");
        String mark = up && isNumber(text, notation.start()) ? "^" : "";
        String kept =
                IntStream.rangeClosed(1, notation.groupCount())
                        .mapToObj(notation::group)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
        return mark + kept;
    }

    /**
     * A number of its own, {@code 10} or {@code 2.5}, and not the end of a formula: {@code SO4}.
     */
    private static boolean isNumber(String text, int end) {
        int i = end;
        while (i > 0 && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return i < end && (i == 0 || !isFormula(text.charAt(i - 1)));
    }

    private static boolean isFormula(char before) {
        return "_)]>".indexOf(before) >= 0 || (before < 0x250 && Character.isLetter(before));
    }
}
