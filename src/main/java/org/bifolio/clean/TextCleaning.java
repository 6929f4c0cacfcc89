package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bifolio.article.Lang;
import org.bifolio.finding.Edit;
import org.bifolio.finding.Finding;
import org.bifolio.words.GluedWords;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;

/**
 * Cleans running text of one language: characters first, then blanks, then, in English, what glued
 * words need.
 */
final class TextCleaning {

    static final String GLUED_WORDS = "glued-words";
    private static final int MOST_ROUNDS = 4;

    /**
     * Order matters: an entity may decode to a wide or invisible character, a wide blank is a
     * blank.
     */
    private static final List<TextRule> CHARACTERS =
            List.of(new Entities(), new HexEscapes(), new InvisibleCharacters(), new Ligatures());

    static final List<TextRule> CHINESE = rules(Lang.ZH);
    private static final List<TextRule> ENGLISH = rules(Lang.EN);

    /** What a line end or a typesetter swallowed; each is less than certain. */
    private static final List<TextRule> LOST_BLANKS =
            List.of(
                    new BlankAfterPunctuation(),
                    new BlankAfterColon(),
                    new BlankAfterBracket(),
                    new BlankAfterNumber(),
                    new BlankBeforeNumber(),
                    new BlankAfterFormula(),
                    new BlankAfterArticle(),
                    new BlankInCompanyName());

    static final List<TextRule> SENTENCES = with(ENGLISH, LOST_BLANKS.toArray(new TextRule[0]));

    private final GluedWords gluedWords;
    private final RuleChain chinese;
    private final RuleChain english;
    private final RuleChain englishSentences;
    private final boolean partsWords;
    private final double leastConfidence;

    TextCleaning(CleaningSettings settings) {
        this.gluedWords = new GluedWords(settings.addedWords(), settings.deniedWords());
        this.partsWords = settings.isOn(GLUED_WORDS);
        this.leastConfidence = settings.leastConfidence(GLUED_WORDS);
        this.chinese = new RuleChain(CHINESE, settings);
        this.english = new RuleChain(ENGLISH, settings);
        this.englishSentences = new RuleChain(SENTENCES, settings);
    }

    /** The rules whose changes are less than certain, the one of glued words apart. */
    static List<String> doubtfulRules() {
        return LOST_BLANKS.stream().map(TextRule::name).toList();
    }

    /** The rules that a user may switch off: all but the one that no output can do without. */
    static Set<String> optionalRules() {
        Set<String> names = new TreeSet<>(Set.of(GLUED_WORDS, KeywordList.KEYWORD_BORDERS));
        CHINESE.forEach(rule -> names.add(rule.name()));
        SENTENCES.forEach(rule -> names.add(rule.name()));
        names.remove(new InvisibleCharacters().name()); // XML cannot hold what it removes
        return names;
    }

    /** Cleans a Chinese text. */
    FieldText chinese(String field, String text) {
        return new FieldText(field, text).clean(chinese);
    }

    /**
     * Cleans the characters of an English text and leaves its words and punctuation alone: names,
     * keywords.
     */
    FieldText englishCharacters(String field, String text) {
        return new FieldText(field, text).clean(english);
    }

    /**
     * Cleans an English text and parts its glued words.
     *
     * @param page other English text of the page, as evidence for words
     * @param findings where doubtful repairs are noted that were not made
     */
    FieldText english(
            String field, String text, TextKind kind, PageEnglish page, List<Finding> findings) {
        FieldText cleaned = new FieldText(field, text);
        List<Edit> doubtful = untilSettled(cleaned, kind, page);
        for (Edit edit : doubtful) {
            findings.add(
                    Finding.info(
                            "doubtful-glued-words",
                            field,
                            "'%s' may be '%s' (%.2f); it was left as it is."
                                    .formatted(edit.before(), edit.after(), edit.confidence())));
        }
        return cleaned;
    }

    /** A word that is parted may make room for a rule, and the other way round: {@code 2thethe}. */
    private List<Edit> untilSettled(FieldText text, TextKind kind, PageEnglish page) {
        List<Edit> doubtful = List.of();
        int seen = -1;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            text.clean(rulesFor(kind));
            if (text.repairs().size() == seen) {
                break;
            }
            int cleaned = text.repairs().size();
            doubtful = partWords(text, kind, page);
            seen = text.repairs().size();
            if (seen == cleaned) {
                break;
            }
        }
        return doubtful;
    }

    /** Keywords are no sentences, and a lost blank in one may be a border. */
    private RuleChain rulesFor(TextKind kind) {
        return switch (kind) {
            case PROSE, TITLE, INSTITUTION, JOURNAL -> englishSentences;
            case KEYWORD, FUNDING -> english;
        };
    }

    /** A copy of a line of keywords with its glued words parted. */
    FieldText parted(FieldText line, PageEnglish page) {
        FieldText parted = line.copy();
        partWords(parted, TextKind.KEYWORD, page);
        return parted;
    }

    /** Parts words until nothing is left to part, and gives back what was too doubtful. */
    private List<Edit> partWords(FieldText text, TextKind kind, PageEnglish page) {
        if (!partsWords) {
            return List.of();
        }
        List<Edit> doubtful = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edit> edits = gluedWords.edits(text.text(), kind, page);
            List<Edit> sure = new ArrayList<>();
            doubtful = new ArrayList<>();
            for (Edit edit : edits) {
                (edit.confidence() >= leastConfidence ? sure : doubtful).add(edit);
            }
            if (sure.isEmpty()) {
                break;
            }
            text.apply(GLUED_WORDS, sure);
            if (doubtful.isEmpty()) { // the engine has come to rest itself
                break;
            }
        }
        return doubtful;
    }

    private static List<TextRule> rules(Lang lang) {
        return with(
                CHARACTERS,
                new FullWidth(lang),
                new LostLessThan(),
                new Scripts(),
                new PageFurniture(),
                new Blanks());
    }

    private static List<TextRule> with(List<TextRule> rules, TextRule... more) {
        List<TextRule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
