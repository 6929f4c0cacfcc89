package org.bifolio.check;

import java.util.List;
import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.finding.Finding;

/**
 * Have both languages the same number of keywords? Mostly they have; else a border may be wrong.
 */
final class KeywordCounts implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        Bilingual<Integer> counts = article.keywords().map(List::size);
        Integer zh = counts.zh();
        Integer en = counts.en();
        return zh == null || en == null || zh.equals(en)
                ? Optional.empty()
                : Optional.of(
                        Finding.warning(
                                "keyword-counts-differ",
                                "keywords",
                                zh + " keywords are Chinese, " + en + " English."));
    }
}
