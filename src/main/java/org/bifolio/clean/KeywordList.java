package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.article.Bilingual;
import org.bifolio.finding.Finding;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.keywords.KeywordLine;
import org.bifolio.keywords.KeywordReading;
import org.bifolio.pair.Keywords;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;

/** Cleans keywords, and finds the borders of the English ones where the page lost them. */
final class KeywordList {

    static final String KEYWORD_BORDERS = "keyword-borders";

    private static final String FIELD_EN = "keywords.en";
    private static final int MOST = 200;
    private static final long BLANKS_A_GLUED_WORD = 5;

    private final KeywordBorders borders;
    private final TextCleaning texts;
    private final CleaningSettings settings;

    KeywordList(KeywordBorders borders, TextCleaning texts, CleaningSettings settings) {
        this.borders = borders;
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * Cleans both sides.
     *
     * @param title clean English title, or empty
     * @param abstractText clean English abstract, or empty
     */
    Bilingual<List<String>> read(
            Keywords keywords, String title, String abstractText, Notes notes) {
        List<String> zh = new ArrayList<>();
        for (String keyword : bounded(keywords.zh())) {
            add(zh, notes.keep(texts.chinese("keywords.zh[" + zh.size() + "]", keyword)));
        }
        PageEnglish page = PageEnglish.of(title).and(PageEnglish.of(abstractText));
        List<String> en =
                keywords.enBordersLost()
                        ? parted(keywords.en().get(0), zh, title, abstractText, page, notes)
                        : items(keywords.en(), page, notes);
        return new Bilingual<>(zh.isEmpty() ? null : zh, en.isEmpty() ? null : en);
    }

    private List<String> items(List<String> printed, PageEnglish page, Notes notes) {
        List<String> en = new ArrayList<>();
        for (String keyword : bounded(printed)) {
            String trimmed = trimmed(keyword);
            add(
                    en,
                    notes.keep(
                            texts.english(
                                    FIELD_EN + "[" + en.size() + "]",
                                    trimmed,
                                    TextKind.KEYWORD,
                                    page,
                                    notes.findings())));
        }
        return en;
    }

    /** Old pages end a keyword with a semicolon: {@code Pregnant women ;}. */
    private static String trimmed(String keyword) {
        String text = keyword.strip();
        while (text.endsWith(";") || text.endsWith("；")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private List<String> parted(
            String line,
            List<String> zh,
            String title,
            String abstractText,
            PageEnglish page,
            Notes notes) {
        FieldText text = texts.englishCharacters(FIELD_EN, trimmed(line));
        if (text.text().isEmpty()) {
            notes.keep(text);
            return List.of();
        }
        if (!settings.isOn(KEYWORD_BORDERS)) {
            return List.of(notes.keep(text));
        }
        KeywordReading reading =
                read(text, new KeywordLine(zh, text.text(), title, abstractText), page);
        boolean accepted = reading.confidence() >= settings.keywordAcceptance();
        if (reading.confidence() < settings.keywordSureness()) {
            notes.findings()
                    .add(
                            Finding.warning(
                                    "uncertain-keyword-borders",
                                    FIELD_EN,
                                    doubt(reading, accepted)));
        }
        if (!accepted) {
            return List.of(notes.keep(text));
        }
        text.become(
                KEYWORD_BORDERS,
                String.join("; ", reading.keywords()),
                reading.confidence(),
                reading.evidence());
        notes.keep(text);
        return items(reading.keywords(), page, notes);
    }

    /**
     * Reads a line as it is and, where words seem glued, also with those words parted, and keeps
     * the surer reading: {@code systemaging} lost a border, {@code relationbetween} a blank.
     */
    private KeywordReading read(FieldText text, KeywordLine line, PageEnglish page) {
        KeywordReading asPrinted = borders.read(line);
        if (asPrinted.confidence() >= settings.keywordSureness()) {
            return asPrinted;
        }
        FieldText parted = texts.parted(text, page);
        if (!isDamaged(text.text(), parted.text())) {
            return asPrinted;
        }
        KeywordReading asParted =
                borders.read(
                        new KeywordLine(
                                line.zh(), parted.text(), line.title(), line.abstractText()));
        if (asParted.confidence() <= asPrinted.confidence()) {
            return asPrinted;
        }
        text.continueAs(parted);
        return asParted;
    }

    /**
     * Few glued words among many blanks are line ends that lost theirs; many are borders that were
     * never shown.
     */
    private static boolean isDamaged(String printed, String parted) {
        int glued = parted.length() - printed.length();
        long blanks = printed.chars().filter(c -> c == ' ').count();
        return glued > 0 && glued * BLANKS_A_GLUED_WORD <= blanks;
    }

    private String doubt(KeywordReading reading, boolean accepted) {
        String best = String.join("; ", reading.keywords());
        String second = String.join("; ", reading.runnerUp());
        return accepted
                ? "The borders of the English keywords are not sure (%s); they may be: %s."
                        .formatted(
                                share(reading.confidence()), second.isEmpty() ? "others" : second)
                : "The borders of the English keywords could not be found (%s); the best reading was: %s."
                        .formatted(share(reading.confidence()), best);
    }

    /** Never rounded to what would be sure: 0.8996 is below 0.9. */
    private String share(double confidence) {
        boolean near = confidence > settings.keywordSureness() - 0.005;
        return String.format(Locale.ROOT, near ? "%.4f" : "%.2f", confidence);
    }

    private static void add(List<String> keywords, String keyword) {
        if (!keyword.isEmpty()) {
            keywords.add(keyword);
        }
    }

    private static List<String> bounded(List<String> keywords) {
        return keywords.size() > MOST ? keywords.subList(0, MOST) : keywords;
    }
}
