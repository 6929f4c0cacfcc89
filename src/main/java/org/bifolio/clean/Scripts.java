package org.bifolio.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Turns the notations of sub- and superscripts into readable text: the letters and digits stay, the
 * marks go.
 *
 * <p>{@code NiCo_(2)O_(4)} → {@code NiCo2O4}, {@code Mn^2+} → {@code Mn2+}, {@code 357Ω·cm^(2)} →
 * {@code 357Ω·cm2}, {@code N_2O} → {@code N2O}. A power keeps its mark ({@code 10^(-3)} → {@code
 * 10^-3}), and so does a name such as {@code vB_EfaP_IME195}.
 */
final class Scripts implements TextRule {

    private static final Pattern BRACKETED =
            Pattern.compile("(\\d?)([_^])[({]([-+\\w.,]{1,12})[)}]");
    private static final Pattern RAISED =
            Pattern.compile("(?<=[A-Za-zΑ-ωΩµ)\\]])\\^(?=[-+]?\\d|[+-])");
    private static final Pattern LOWERED =
            Pattern.compile(
                    "(?<![A-Za-z0-9_])(?:[A-Z][a-z]?[0-9]{0,2}){1,6}_(?=\\d{1,2}(?![0-9_]))");

    @Override
    public String name() {
        return "script-notation";
    }

    @Override
    public List<Edit> edits(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('^') < 0) {
            return List.of();
        }
        List<Edit> edits =
                new ArrayList<>(
                        Edits.ofMatches(
                                BRACKETED,
                                text,
                                match -> {
                                    boolean power =
                                            !match.group(1).isEmpty() && match.group(2).equals("^");
                                    return match.group(1) + (power ? "^" : "") + match.group(3);
                                }));
        edits.addAll(Edits.ofMatches(RAISED, text, match -> ""));
        Matcher lowered = LOWERED.matcher(text);
        while (lowered.find()) {
            edits.add(Edit.certain(lowered.end() - 1, "_", ""));
        }
        edits.sort(Comparator.comparingInt(Edit::offset));
        return edits;
    }
}
