package org.bifolio.clean;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.hint.DidYouMean;
import org.jspecify.annotations.Nullable;

/** Understands the values of {@code cleaning.yml} one by one. */
final class SettingsInWriting {

    private static final String LEAST_CONFIDENCE = "leastConfidence";
    private static final String SWITCHED_OFF = "switchedOff";
    private static final String ADDED_WORDS = "addedWords";
    private static final String DENIED_WORDS = "deniedWords";
    private static final String KEYWORD_ACCEPTANCE = "keywordAcceptance";
    private static final String KEYWORD_SURENESS = "keywordSureness";
    private static final String LEARNT_PAIRS = "learntPairs";
    private static final String CEDICT = "cedict";

    private static final String ALL = "all";

    private static final Set<String> LISTS = Set.of(SWITCHED_OFF, ADDED_WORDS, DENIED_WORDS);
    private static final Set<String> KEYS =
            Set.of(
                    LEAST_CONFIDENCE,
                    SWITCHED_OFF,
                    ADDED_WORDS,
                    DENIED_WORDS,
                    KEYWORD_ACCEPTANCE,
                    KEYWORD_SURENESS,
                    LEARNT_PAIRS,
                    CEDICT);

    private static final Set<String> DOUBTFUL_RULES =
            CleaningSettings.DEFAULT.leastConfidence().keySet();
    private static final Set<String> OPTIONAL_RULES = TextCleaning.optionalRules();
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]{0,59}");
    private static final Pattern SHARE = Pattern.compile("0|1|[01]?\\.\\d{1,9}");

    private final Path file;
    private final SettingMistakes mistakes;
    private final Set<String> said = new HashSet<>();
    private final Map<String, Double> leastConfidence =
            new HashMap<>(CleaningSettings.DEFAULT.leastConfidence());
    private final Set<String> switchedOff = new HashSet<>();
    private final Set<String> addedWords = new HashSet<>();
    private final Set<String> deniedWords = new HashSet<>();
    private double acceptance = CleaningSettings.DEFAULT.keywordAcceptance();
    private double sureness = CleaningSettings.DEFAULT.keywordSureness();
    private @Nullable Path learntPairs;
    private @Nullable Path cedict;

    SettingsInWriting(Path file, SettingMistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    CleaningSettings understood() {
        if (acceptance > sureness) {
            mistakes.add(
                    0,
                    "'%s' (%s) is more than '%s' (%s)"
                            .formatted(KEYWORD_ACCEPTANCE, acceptance, KEYWORD_SURENESS, sureness));
        }
        return new CleaningSettings(
                leastConfidence,
                switchedOff,
                addedWords,
                deniedWords,
                acceptance,
                sureness,
                learntPairs,
                cedict);
    }

    void add(WrittenSetting setting) {
        String objection = objection(setting);
        if (!objection.isEmpty()) {
            wrong(setting, objection);
            return;
        }
        switch (setting.key()) {
            case LEAST_CONFIDENCE ->
                    leastConfidence.put(
                            setting.part(),
                            share(setting, leastConfidence.getOrDefault(setting.part(), 0.0)));
            case SWITCHED_OFF -> switchOff(setting);
            case ADDED_WORDS -> addWord(setting, addedWords, deniedWords);
            case DENIED_WORDS -> addWord(setting, deniedWords, addedWords);
            case KEYWORD_ACCEPTANCE -> acceptance = share(setting, acceptance);
            case KEYWORD_SURENESS -> sureness = share(setting, sureness);
            case LEARNT_PAIRS -> learntPairs = path(setting);
            case CEDICT -> cedict = path(setting);
            default -> throw new IllegalStateException("no setting " + setting.key());
        }
    }

    /** Why a setting cannot be understood at all, or nothing. */
    private String objection(WrittenSetting setting) {
        String key = setting.key();
        String part = setting.part();
        boolean byRule = key.equals(LEAST_CONFIDENCE);
        if (!KEYS.contains(key)) {
            return "there is no setting '" + key + "'" + DidYouMean.hint(key, KEYS);
        }
        if (byRule && part.isEmpty()) {
            return "'" + key + "' takes lines of 'rule: number'";
        }
        if (!byRule && !part.isEmpty()) {
            return "'" + key + "' takes no '" + part + "'";
        }
        if (byRule && !DOUBTFUL_RULES.contains(part)) {
            return "there is no rule '"
                    + part
                    + "' of doubtful changes"
                    + DidYouMean.hint(part, DOUBTFUL_RULES);
        }
        boolean again = !LISTS.contains(key) && !said.add(key + " " + part);
        return again ? "'" + name(setting) + "' stands twice" : "";
    }

    private double share(WrittenSetting setting, double usual) {
        if (SHARE.matcher(setting.value()).matches() && Double.parseDouble(setting.value()) <= 1) {
            return Double.parseDouble(setting.value());
        }
        wrong(
                setting,
                "'"
                        + name(setting)
                        + "' takes a number from 0 to 1, not '"
                        + setting.value()
                        + "'");
        return usual;
    }

    private void switchOff(WrittenSetting setting) {
        String rule = setting.value();
        if (rule.equals(ALL)) {
            switchedOff.addAll(OPTIONAL_RULES);
            return;
        }
        if (!OPTIONAL_RULES.contains(rule)) {
            wrong(
                    setting,
                    "there is no rule '"
                            + rule
                            + "' to switch off"
                            + DidYouMean.hint(rule, OPTIONAL_RULES));
        }
        switchedOff.add(rule);
    }

    private void addWord(WrittenSetting setting, Set<String> words, Set<String> opposite) {
        if (!WORD.matcher(setting.value()).matches()) {
            wrong(setting, "'" + setting.value() + "' is not one English word");
        } else if (opposite.contains(setting.value())) {
            wrong(setting, "'" + setting.value() + "' is both added and denied");
        }
        words.add(setting.value());
    }

    private @Nullable Path path(WrittenSetting setting) {
        try {
            Path path = file.resolveSibling(setting.value());
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // told below: a name that cannot be a path is no file either
        }
        wrong(setting, "'" + setting.key() + "': there is no file '" + setting.value() + "'");
        return null;
    }

    private static String name(WrittenSetting setting) {
        return setting.part().isEmpty() ? setting.key() : setting.part();
    }

    private void wrong(WrittenSetting setting, String message) {
        mistakes.add(setting.line(), message);
    }
}
