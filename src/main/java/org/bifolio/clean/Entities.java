package org.bifolio.clean;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Decodes entities that were left as text, some with the full-width semicolon of mirror hosts: a
 * less-than sign spelled as {@code &}{@code lt;}, a quotation mark, an apostrophe by its number.
 */
final class Entities implements TextRule {

    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7})[;；]");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("ensp", " "),
                    Map.entry("emsp", " "),
                    Map.entry("thinsp", " "),
                    Map.entry("shy", ""),
                    Map.entry("middot", "·"),
                    Map.entry("deg", "°"),
                    Map.entry("plusmn", "±"),
                    Map.entry("times", "×"),
                    Map.entry("micro", "µ"),
                    Map.entry("alpha", "α"),
                    Map.entry("beta", "β"),
                    Map.entry("gamma", "γ"),
                    Map.entry("delta", "δ"),
                    Map.entry("mu", "μ"),
                    Map.entry("omega", "ω"),
                    Map.entry("epsilon", "ε"),
                    Map.entry("theta", "θ"),
                    Map.entry("lambda", "λ"),
                    Map.entry("pi", "π"),
                    Map.entry("sigma", "σ"),
                    Map.entry("phi", "φ"),
                    Map.entry("chi", "χ"),
                    Map.entry("Delta", "Δ"),
                    Map.entry("Omega", "Ω"),
                    Map.entry("sup2", "²"),
                    Map.entry("sup3", "³"),
                    Map.entry("minus", "−"),
                    Map.entry("prime", "′"),
                    Map.entry("permil", "‰"),
                    Map.entry("rarr", "→"),
                    Map.entry("le", "≤"),
                    Map.entry("ge", "≥"),
                    Map.entry("hellip", "…"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"));

    @Override
    public String name() {
        return "entity";
    }

    @Override
    public long signs() {
        return Signs.AMPERSAND;
    }

    @Override
    public List<Edit> edits(String text) {
        return Edits.ofMatches(ENTITY, text, Entities::decode);
    }

    private static @Nullable String decode(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return NAMED.get(name);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return c == 0xa0
                ? " "
                : Character.isValidCodePoint(c) && c >= ' ' ? Character.toString(c) : "";
    }
}
