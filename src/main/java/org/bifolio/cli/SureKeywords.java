package org.bifolio.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.bifolio.article.Article;
import org.bifolio.keywords.BorderEvidence;

/** Which keywords of a record may teach: those in both languages whose borders are sure. */
final class SureKeywords {

    private static final String UNCERTAIN = "uncertain-keyword-borders";
    private static final String BORDERS = "keyword-borders";
    private static final double SURE = 0.9;

    private SureKeywords() {}

    /**
     * Their places, even where not all of the list is sure; none where one language has more than
     * the other, for then nothing says who belongs to whom.
     */
    static List<Integer> places(Article article) {
        List<String> zh = article.keywords().zh();
        List<String> en = article.keywords().en();
        return zh == null || en == null || zh.size() != en.size()
                ? List.of()
                : places(article, en.size());
    }

    private static List<Integer> places(Article article, int count) {
        boolean all =
                article.findings().stream().noneMatch(finding -> finding.code().equals(UNCERTAIN));
        List<Double> confidences =
                article.repairs().stream()
                        .filter(repair -> repair.rule().equals(BORDERS))
                        .findFirst()
                        .map(repair -> BorderEvidence.confidences(repair.evidence()))
                        .orElse(List.of());
        return IntStream.range(0, count)
                .filter(at -> all || (confidences.size() == count && confidences.get(at) >= SURE))
                .boxed()
                .toList();
    }
}
