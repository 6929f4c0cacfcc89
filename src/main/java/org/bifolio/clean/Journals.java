package org.bifolio.clean;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;

/**
 * What the user knows about journals, by title; width, brackets and blanks of a title do not
 * matter.
 */
public final class Journals {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s《》()（）:：·．.,，、\\-—]+");

    private final Map<String, Journal> byTitle;

    /** Later journals of the same Chinese title are ignored. */
    public Journals(List<Journal> known) {
        byTitle =
                known.stream()
                        .filter(journal -> journal.title().zh() != null)
                        .collect(
                                Collectors.toMap(
                                        journal -> fold(journal.title().in(Lang.ZH).orElse("")),
                                        Function.identity(),
                                        (first, second) -> first));
    }

    /** The journal as the page names it, with what is known beside its name. */
    Journal complete(Bilingual<String> printed) {
        Optional<Journal> known = printed.in(Lang.ZH).map(title -> byTitle.get(fold(title)));
        return known.map(
                        facts ->
                                new Journal(
                                        printed,
                                        facts.issn(),
                                        facts.eissn(),
                                        facts.cn(),
                                        facts.publisher()))
                .orElseGet(() -> Journal.titled(printed));
    }

    private static String fold(String title) {
        return ORNAMENT.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
