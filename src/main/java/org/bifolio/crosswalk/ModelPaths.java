package org.bifolio.crosswalk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.article.Role;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.jspecify.annotations.Nullable;

/** Every path of the model, by the names that records.jsonl uses too. */
final class ModelPaths {

    static final Map<String, FieldPath> BY_NAME =
            Stream.of(
                            article(),
                            one("id", String.class, Article::id),
                            one("language", Lang.class, ModelPaths::language),
                            twoSided("title", String.class, Article::title),
                            twoSided("abstract", String.class, Article::abstractText),
                            keywords(),
                            named("contributors", c -> true),
                            named("authors", c -> c.role() == Role.AUTHOR),
                            named("otherContributors", c -> c.role() != Role.AUTHOR),
                            affiliations(),
                            journal(),
                            twoSided("journal.title", String.class, ModelPaths::journalTitle),
                            twoSided("journal.publisher", String.class, ModelPaths::publisher),
                            ofJournal("journal.issn", Journal::issn),
                            ofJournal("journal.eissn", Journal::eissn),
                            ofJournal("journal.cn", Journal::cn),
                            one("issue", Issue.class, Article::issue),
                            ofIssue("issue.year", Year.class, ModelPaths::year),
                            ofIssue("issue.volume", String.class, Issue::volume),
                            ofIssue("issue.number", String.class, Issue::number),
                            ofIssue("issue.pages", PageRange.class, Issue::pages),
                            ofPages("issue.firstPage", PageRange::first),
                            ofPages("issue.lastPage", PageRange::last),
                            ofIssue("issue.pageCount", Integer.class, Issue::pageCount),
                            many("classifications", Classification.class, Article::classifications),
                            many("funding", Funding.class, Article::funding),
                            many("funding.source", String.class, ModelPaths::funders),
                            many("funding.award", String.class, ModelPaths::awards),
                            many("indexedIn", String.class, Article::indexedIn),
                            one("counts", Counts.class, Article::counts),
                            count("counts.citedBy", Counts::citedBy),
                            count("counts.references", Counts::references),
                            count("counts.coupled", Counts::coupled),
                            count("counts.coCited", Counts::coCited),
                            count("counts.secondaryReferences", Counts::secondaryReferences),
                            count("counts.secondaryCitedBy", Counts::secondaryCitedBy),
                            one("source.url", String.class, a -> a.source().url()),
                            one("source.uri", String.class, a -> a.source().uri()),
                            one("source.sha256", String.class, a -> a.source().sha256()),
                            one("source.layout", String.class, a -> a.source().layout().label()),
                            one("source.charset", String.class, a -> a.source().charset()),
                            many("duplicates", String.class, Article::duplicates),
                            many("repairs", Repair.class, Article::repairs),
                            many("findings", Finding.class, Article::findings))
                    .collect(toUnmodifiableMap(FieldPath::name, Function.identity()));

    private static final Pattern IN_ENGLISH = Pattern.compile("[(（\\[［【]英文[)）\\]］】]$");

    private ModelPaths() {}

    private static <T> FieldPath one(
            String name, Class<T> type, Function<Article, @Nullable T> read) {
        return new FieldPath(name, type, false, false, (a, lang) -> present(read.apply(a)));
    }

    private static <T> FieldPath many(String name, Class<T> type, Function<Article, List<T>> read) {
        return new FieldPath(name, type, true, false, (a, lang) -> read.apply(a));
    }

    private static <T> FieldPath twoSided(
            String name, Class<T> type, Function<Article, Bilingual<T>> read) {
        return new FieldPath(
                name, type, false, true, (a, lang) -> present(side(read.apply(a), lang)));
    }

    private static FieldPath ofJournal(String name, Function<Journal, @Nullable String> read) {
        return one(name, String.class, a -> a.journal() == null ? null : read.apply(a.journal()));
    }

    private static <T> FieldPath ofIssue(
            String name, Class<T> type, Function<Issue, @Nullable T> read) {
        return one(name, type, a -> a.issue() == null ? null : read.apply(a.issue()));
    }

    private static FieldPath ofPages(String name, Function<PageRange, @Nullable String> read) {
        return ofIssue(name, String.class, i -> i.pages() == null ? null : read.apply(i.pages()));
    }

    private static FieldPath count(String name, Function<Counts, @Nullable Integer> read) {
        return one(name, Integer.class, a -> read.apply(a.counts()));
    }

    private static FieldPath named(String name, Predicate<Contributor> wanted) {
        return new FieldPath(
                name,
                Contributor.class,
                true,
                true,
                (a, lang) -> speaking(a.contributors(), wanted, Contributor::name, lang));
    }

    private static FieldPath affiliations() {
        return new FieldPath(
                "affiliations",
                Affiliation.class,
                true,
                true,
                (a, lang) -> speaking(a.affiliations(), x -> true, Affiliation::name, lang));
    }

    /** Those that are wanted and have a name in the language. */
    private static <T> List<T> speaking(
            List<T> all, Predicate<T> wanted, Function<T, Bilingual<?>> name, @Nullable Lang lang) {
        List<T> speaking = new ArrayList<>(all.size());
        for (T each : all) {
            if (wanted.test(each) && speaks(name.apply(each), lang)) {
                speaking.add(each);
            }
        }
        return speaking;
    }

    private static FieldPath keywords() {
        return new FieldPath(
                "keywords",
                String.class,
                true,
                true,
                (a, lang) -> {
                    List<String> side = side(a.keywords(), lang);
                    return side == null ? List.of() : side;
                });
    }

    private static FieldPath journal() {
        return new FieldPath(
                "journal",
                Journal.class,
                false,
                true,
                (a, lang) -> speaks(journalTitle(a), lang) ? present(a.journal()) : List.of());
    }

    private static FieldPath article() {
        return new FieldPath(
                "article",
                Article.class,
                false,
                true,
                (a, lang) -> speaks(a.title(), lang) ? List.of(a) : List.of());
    }

    /**
     * The language that the article is written in: Chinese where it has a Chinese title, as pages
     * give Chinese articles an English title too; English where the platform marks that title so.
     */
    private static @Nullable Lang language(Article article) {
        String chinese = article.title().zh();
        if (chinese == null) {
            return article.title().en() == null ? null : Lang.EN;
        }
        return IN_ENGLISH.matcher(chinese).find() ? Lang.EN : Lang.ZH;
    }

    private static Bilingual<String> journalTitle(Article article) {
        return article.journal() == null ? Bilingual.none() : article.journal().title();
    }

    private static Bilingual<String> publisher(Article article) {
        return article.journal() == null ? Bilingual.none() : article.journal().publisher();
    }

    private static @Nullable Year year(Issue issue) {
        return issue.year() == null ? null : Year.of(issue.year());
    }

    private static List<String> funders(Article article) {
        return article.funding().stream().flatMap(f -> Stream.ofNullable(f.source())).toList();
    }

    private static List<String> awards(Article article) {
        return article.funding().stream().flatMap(f -> f.awards().stream()).toList();
    }

    private static boolean speaks(Bilingual<?> said, @Nullable Lang lang) {
        return lang == null || side(said, lang) != null;
    }

    private static <T> @Nullable T side(Bilingual<T> said, @Nullable Lang lang) {
        return lang == Lang.EN ? said.en() : said.zh();
    }

    private static <T> List<T> present(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
