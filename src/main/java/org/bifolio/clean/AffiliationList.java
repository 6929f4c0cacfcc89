package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.article.Affiliation;
import org.bifolio.names.AuthorLine;
import org.bifolio.names.ListedAuthor;
import org.bifolio.pair.BilingualRecord;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;

/** Cleans the institutions of both languages, and tells which are one. */
final class AffiliationList {

    private final TextCleaning texts;

    AffiliationList(TextCleaning texts) {
        this.texts = texts;
    }

    /**
     * Reads 机构地区 and the brackets behind the English authors.
     *
     * @param evidence English text of the page, for words that stand whole there
     */
    List<Affiliation> read(BilingualRecord page, PageEnglish evidence, Notes notes) {
        List<String> printedZh =
                AffiliationLines.zh(page.affiliations().items(), page.affiliations().line());
        List<String> printedEn = english(page.authors());
        if (printedZh.stream().noneMatch(Han::isIn)) {
            printedEn = withOthers(printedEn, printedZh);
            printedZh = List.of();
        }
        List<String> zh = new ArrayList<>();
        for (String printed : printedZh) {
            String field = "affiliations[" + zh.size() + "].zh";
            add(zh, notes.keep(texts.chinese(field, printed)));
        }
        List<String> en = new ArrayList<>();
        for (String printed : printedEn) {
            String field = "affiliations[" + en.size() + "].en";
            FieldText text =
                    texts.english(field, printed, TextKind.INSTITUTION, evidence, notes.findings());
            add(en, notes.keep(text));
        }
        return AffiliationPairs.pair(zh, en, notes.findings());
    }

    /** One bracket for the whole list, or one behind each name. */
    private static List<String> english(AuthorLine authors) {
        List<String> brackets =
                authors.affiliation().isEmpty()
                        ? authors.en().stream()
                                .map(ListedAuthor::affiliation)
                                .filter(bracket -> !bracket.isEmpty())
                                .distinct()
                                .toList()
                        : List.of(authors.affiliation());
        return brackets.stream().flatMap(bracket -> AffiliationLines.en(bracket).stream()).toList();
    }

    /**
     * An article in English has English names in 机构地区 too, often shorter ones than in the brackets;
     * those that are part of a longer one are it.
     */
    private static List<String> withOthers(List<String> en, List<String> others) {
        List<String> all = new ArrayList<>(en);
        for (String other : others) {
            if (all.stream().noneMatch(line -> letters(line).contains(letters(other)))) {
                all.add(other);
            }
        }
        return all;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void add(List<String> values, String value) {
        if (!value.isBlank()) {
            values.add(value);
        }
    }
}
