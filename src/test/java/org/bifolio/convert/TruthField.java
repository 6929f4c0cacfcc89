package org.bifolio.convert;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.article.Article;
import org.bifolio.article.Classification;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import tools.jackson.databind.JsonNode;

/**
 * One field of a record beside a person's reading of the page, both folded: width, capitals and
 * blanks do not count, nor do order and hyphens in an English name.
 *
 * @param truth the key of the truth, by which it also says that it is unknown
 */
record TruthField(
        String name,
        String truth,
        Function<Article, List<String>> read,
        Function<String, String> fold) {

    static final List<TruthField> ALL =
            List.of(
                    text("title.zh", "title_zh", a -> a.title().in(Lang.ZH)),
                    text("title.en", "title_en", a -> a.title().in(Lang.EN)),
                    text("abstract.zh", "abstract_zh", a -> a.abstractText().in(Lang.ZH)),
                    text("abstract.en", "abstract_en", a -> a.abstractText().in(Lang.EN)),
                    list("authors.zh", "authors_zh", TruthField::hanNames, TruthField::squashed),
                    list("authors.en", "authors_en", a -> names(a, Lang.EN), TruthField::bag),
                    list(
                            "affiliations.zh",
                            "affiliations_zh",
                            a -> places(a, Lang.ZH),
                            TruthField::squashed),
                    list(
                            "affiliations.en",
                            "affiliations_en",
                            a -> places(a, Lang.EN),
                            TruthField::bag),
                    text("journal.zh", "journal_zh", a -> journal(a, Lang.ZH)),
                    text("journal.en", "journal_en", a -> journal(a, Lang.EN)),
                    text("year", "year", a -> issue(a).map(Issue::year)),
                    text("issue", "issue", a -> issue(a).map(Issue::number)),
                    text("pages", "pages", a -> issue(a).map(Issue::pages).map(PageRange::text)),
                    text("pageCount", "page_count", a -> issue(a).map(Issue::pageCount)),
                    list(
                            "keywords.zh",
                            "keywords_zh",
                            a -> a.keywords().in(Lang.ZH).orElse(List.of()),
                            TruthField::squashed),
                    list(
                            "funding",
                            "fund",
                            a -> a.funding().stream().map(Funding::text).toList(),
                            TruthField::unstopped),
                    list(
                            "clc",
                            "clc",
                            a -> a.classifications().stream().map(Classification::code).toList(),
                            TruthField::squashed),
                    text("citedBy", "cited_by", a -> Optional.ofNullable(a.counts().citedBy())),
                    list("indexedIn", "badges", Article::indexedIn, TruthField::squashed));

    boolean isRight(Article article, JsonNode page) {
        List<String> known = values(page.path(truth));
        List<String> wanted =
                truth.equals("affiliations_en") ? List.of(String.join(" ", known)) : known;
        return folded(read.apply(article)).equals(folded(wanted));
    }

    /** Whether the page shows the field and somebody knows what is true. */
    boolean isKnown(JsonNode page) {
        JsonNode shown = page.path("shown_on_page").path(truth);
        List<String> unknown = values(page.path("unknown"));
        boolean undated = unknown.stream().anyMatch(each -> each.startsWith("source line"));
        return !(shown.isBoolean() && !shown.asBoolean())
                && unknown.stream().noneMatch(each -> each.startsWith(truth))
                && !(undated && isOfSourceLine());
    }

    private boolean isOfSourceLine() {
        return List.of("journal_zh", "journal_en", "year", "issue", "pages", "page_count")
                .contains(truth);
    }

    private List<String> folded(List<String> values) {
        Stream<String> folded = values.stream().map(fold).filter(value -> !value.isEmpty());
        return truth.equals("clc") || truth.equals("affiliations_zh")
                ? folded.sorted().toList()
                : folded.toList();
    }

    private static TruthField text(
            String name, String truth, Function<Article, Optional<?>> value) {
        return list(
                name,
                truth,
                article -> value.apply(article).map(Object::toString).stream().toList(),
                TruthField::squashed);
    }

    private static TruthField list(
            String name,
            String truth,
            Function<Article, List<String>> values,
            Function<String, String> fold) {
        return new TruthField(name, truth, values, fold);
    }

    private static List<String> hanNames(Article article) {
        return names(article, Lang.ZH).stream()
                .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    private static List<String> names(Article article, Lang lang) {
        return article.contributors().stream()
                .flatMap(each -> each.name().in(lang).map(PersonName::text).stream())
                .toList();
    }

    /** All English ones as one, since pages do not tell where one of them ends. */
    private static List<String> places(Article article, Lang lang) {
        List<String> places =
                article.affiliations().stream()
                        .flatMap(each -> each.name().in(lang).stream())
                        .toList();
        return lang == Lang.ZH ? places : List.of(String.join(" ", places));
    }

    private static Optional<String> journal(Article article, Lang lang) {
        return Optional.ofNullable(article.journal())
                .map(Journal::title)
                .flatMap(title -> title.in(lang));
    }

    private static Optional<Issue> issue(Article article) {
        return Optional.ofNullable(article.issue());
    }

    private static List<String> values(JsonNode truth) {
        List<String> values = new ArrayList<>();
        if (truth.isArray()) {
            truth.forEach(
                    each -> values.add(each.isArray() ? each.get(0).asString() : each.asString()));
        } else if (!truth.isNull() && !truth.isMissingNode()) {
            values.add(truth.asString());
        }
        return values;
    }

    private static String squashed(String text) {
        return Normalizer.normalize(text, Form.NFKC)
                .replaceAll("\\s|</?su[bp]>", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String unstopped(String text) {
        return squashed(text).replaceAll("[.。;]+$", "");
    }

    private static String bag(String text) {
        return Normalizer.normalize(text, Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
