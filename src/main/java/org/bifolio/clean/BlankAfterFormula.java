package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.finding.Edit;
import org.bifolio.words.Lexicon;

/**
 * Gives English back the blank behind a formula or a unit that ends in digits, which were a
 * subscript or superscript on paper.
 *
 * <p>{@code δ-MnO2Nanosheets} → {@code δ-MnO2 Nanosheets}; {@code CO2emissions} → {@code CO2
 * emissions}; {@code 320 mAh g-1at} → {@code 320 mAh g-1 at}. Other names stay: {@code Doc2Vec},
 * {@code p53mutant}, {@code N6methyladenosine}, {@code IL2receptor}.
 */
final class BlankAfterFormula implements TextRule {

    static final String NAME = "blank-after-formula";

    private static final double SURE = 0.95;

    /** Rarer words may be parts of names of substances. */
    private static final double COMMON = -6;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 2;

    private static final Set<String> JOINING =
            Stream.concat(
                            LatinWords.JOINING.stream(),
                            Stream.of("at", "in", "on", "as", "under", "after"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final String ELEMENT =
            "(?:A[cglrstu]|B[aeir]?|C[adeflorsu]?|Dy|E[ru]|F[er]?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]|M[gno]"
                    + "|N[abdeip]?|Os?|P[bdmrt]?|R[behu]|S[bceimnr]?|T[abehilm]|U|V|W|Xe|Yb?|Z[nr])";

    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + ELEMENT + "\\d{0,2}){1,6}$");

    /** What is raised behind a unit: {@code g-1}, {@code cm-2}. */
    private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-zμ]{1,4}-$");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.DIGIT_BESIDE_LETTER;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 2; i < text.length(); i++) {
            if (LatinWords.isDigit(text.charAt(i - 1)) && LatinWords.isLetter(text.charAt(i))) {
                String word = LatinWords.at(text, i);
                if (isLost(word, beforeDigits(text, i))) {
                    edits.add(new Edit(i, word, " " + word, SURE, "after a formula"));
                }
            }
        }
        return edits;
    }

    /** What stands before the digits that end at {@code end}; "" before a longer number. */
    private static String beforeDigits(String text, int end) {
        int digits = end;
        while (digits > 0 && LatinWords.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return end - digits <= MOST_DIGITS
                ? text.substring(Math.max(0, digits - LONGEST), digits)
                : "";
    }

    private static boolean isLost(String word, String before) {
        if (JOINING.contains(word)) {
            return FORMULA.matcher(before).find() || UNIT.matcher(before).find();
        }
        return word.length() >= SHORTEST && isWord(word, before) && FORMULA.matcher(before).find();
    }

    private static boolean isWord(String word, String before) {
        String rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT))
                && (isCommon(word.toLowerCase(Locale.ROOT)) || isNew(word, before));
    }

    private static boolean isCommon(String word) {
        return Lexicon.shared().knows(word) && Lexicon.shared().logProbability(word) > COMMON;
    }

    /** A long word behind several elements; {@code H2Bubiquitin} may be H2B and a word. */
    private static boolean isNew(String word, String before) {
        int last = before.length() - 1;
        return word.length() > SHORTEST
                && last > 0
                && LatinWords.isLetter(before.charAt(last))
                && LatinWords.isLetter(before.charAt(last - 1));
    }
}
