package org.bifolio.benchmark;

import java.util.List;
import org.bifolio.benchmark.Vocabulary.Phrase;

/**
 * The content of one invented page, before it is set in a layout. English texts are empty on a page
 * without English.
 *
 * @param platformId shown only where the layout has links
 * @param authors Chinese name and reading
 * @param authorsEn the whole English string: names, then affiliations in brackets
 * @param source journal to page count, as the 出处 line shows it after the journal
 * @param citedBy 0 where nothing cites the article
 */
record InventedPage(
        String platformId,
        Phrase title,
        Phrase abstractText,
        List<Phrase> authors,
        String authorsEn,
        List<String> affiliations,
        Phrase journal,
        String badges,
        String source,
        List<String> funds,
        List<Phrase> keywords,
        boolean keywordsGlued,
        String classification,
        int citedBy) {

    boolean hasEnglish() {
        return !title.en().isEmpty();
    }

    List<String> keywordsEn() {
        return hasEnglish() ? keywords.stream().map(Phrase::en).toList() : List.of();
    }
}
