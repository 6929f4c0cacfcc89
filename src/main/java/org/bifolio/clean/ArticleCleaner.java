package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Lang;
import org.bifolio.article.Source;
import org.bifolio.finding.Finding;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.pair.BilingualRecord;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes a typed, clean article of dirty strings; every change of a text is recorded as a repair.
 */
public final class ArticleCleaner {

    private final Journals journals;
    private final TextCleaning texts;
    private final KeywordList keywordList;
    private final AffiliationList affiliationList;
    private final ContributorList contributorList;

    public ArticleCleaner(
            CleaningSettings settings, Journals journals, KeywordBorders keywordBorders) {
        this.journals = journals;
        this.texts = new TextCleaning(settings);
        this.keywordList = new KeywordList(keywordBorders, texts, settings);
        this.affiliationList = new AffiliationList(texts);
        this.contributorList = new ContributorList(texts);
    }

    public Article clean(BilingualRecord page, Source source) {
        Notes notes = new Notes(page.findings());
        Evidence words = Evidence.of(page);
        Bilingual<String> title =
                text("title", page.title(), TextKind.TITLE, words.besideTitle(), notes);
        Bilingual<String> abstractText =
                text(
                        "abstract",
                        page.abstractText(),
                        TextKind.PROSE,
                        words.besideAbstract(),
                        notes);
        SourceLine line = SourceLine.parse(notes.keep(texts.chinese("source", page.source())));
        if (!line.unread().isEmpty()) {
            notes.findings()
                    .add(
                            Finding.warning(
                                    "unread-source",
                                    "issue",
                                    "'%s' is neither issue nor name of the journal."
                                            .formatted(line.unread())));
        }
        Journal journal = journal(line, words.all(), notes);
        List<Affiliation> affiliations = affiliationList.read(page, words.all(), notes);
        List<Contributor> contributors = contributorList.read(page.authors(), affiliations, notes);
        Bilingual<List<String>> keywords =
                keywordList.read(page.keywords(), english(title), english(abstractText), notes);
        Issue issue = line.issue();
        return new Article(
                ArticleId.of(page.platformId(), title, journal, issue),
                source,
                title,
                abstractText,
                contributors,
                affiliations,
                journal,
                issue,
                line.indexedIn(),
                funding(page.funding(), notes),
                keywords,
                classifications(page.classifications()),
                List.of(),
                page.counts(),
                notes.repairs(),
                notes.findings());
    }

    /**
     * English text of the page, as evidence for words that stand whole in another field than the
     * glued one.
     */
    private record Evidence(PageEnglish title, PageEnglish abstractText, PageEnglish keywords) {

        static Evidence of(BilingualRecord page) {
            List<String> keywords =
                    page.keywords().enBordersLost() ? List.of() : page.keywords().en();
            return new Evidence(
                    PageEnglish.of(english(page.title())),
                    PageEnglish.of(english(page.abstractText())),
                    PageEnglish.of(String.join(" ", keywords)));
        }

        PageEnglish besideTitle() {
            return abstractText.and(keywords);
        }

        PageEnglish besideAbstract() {
            return title.and(keywords);
        }

        PageEnglish all() {
            return title.and(abstractText).and(keywords);
        }
    }

    private static String english(Bilingual<String> text) {
        return text.in(Lang.EN).orElse("");
    }

    private Bilingual<String> text(
            String field,
            Bilingual<String> text,
            TextKind kind,
            PageEnglish evidence,
            Notes notes) {
        String zh =
                text.in(Lang.ZH)
                        .map(side -> notes.keep(texts.chinese(field + ".zh", side)))
                        .orElse("");
        String en =
                text.in(Lang.EN)
                        .map(
                                side ->
                                        notes.keep(
                                                texts.english(
                                                        field + ".en",
                                                        side,
                                                        kind,
                                                        evidence,
                                                        notes.findings())))
                        .orElse("");
        return new Bilingual<>(orNone(zh), orNone(en));
    }

    private @Nullable Journal journal(SourceLine line, PageEnglish evidence, Notes notes) {
        Bilingual<String> title =
                text("journal.title", line.journal(), TextKind.JOURNAL, evidence, notes);
        return title.isEmpty() ? null : journals.complete(title);
    }

    private List<Funding> funding(BilingualRecord.Values printed, Notes notes) {
        List<String> lines = new ArrayList<>(printed.items());
        add(lines, printed.line());
        List<Funding> grants = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String field = lines.size() == 1 ? "funding" : "funding[" + i + "]";
            grants.addAll(FundingLine.parse(notes.keep(texts.chinese(field, lines.get(i)))));
        }
        return GrantsInBothLanguages.joined(grants);
    }

    private List<Classification> classifications(BilingualRecord.Values printed) {
        String line = String.join(" ", printed.items()) + " " + printed.line();
        return ClassificationLine.parse(texts.chinese("classifications", line).text());
    }

    private static void add(List<String> values, String value) {
        if (!value.isBlank()) {
            values.add(value);
        }
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
