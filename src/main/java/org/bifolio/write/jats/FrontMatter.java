package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bifolio.write.jats.ArticleMetaXml.Abstract;
import org.bifolio.write.jats.ArticleMetaXml.Count;
import org.bifolio.write.jats.ArticleMetaXml.Counts;
import org.bifolio.write.jats.ArticleMetaXml.CustomMeta;
import org.bifolio.write.jats.ArticleMetaXml.Keywords;
import org.bifolio.write.jats.ArticleMetaXml.Link;
import org.bifolio.write.jats.ArticleMetaXml.PubDate;
import org.bifolio.write.jats.ArticleMetaXml.TitleGroup;
import org.bifolio.write.jats.ArticleMetaXml.Translation;
import org.jspecify.annotations.Nullable;

/** Puts the values of one record where JATS wants them. */
final class FrontMatter {

    private final SlotValues values;
    private final JournalMetaXml journal = new JournalMetaXml();
    private final ArticleXml article = new ArticleXml();
    private final ArticleMetaXml meta = article.front.article;
    private final TagSet tagSet;

    FrontMatter(SlotValues values) {
        this.values = values;
        fillJournal();
        fillIdentity();
        fillPeople();
        fillPlace();
        fillContent();
        this.tagSet = chooseTagSet();
    }

    ArticleXml article() {
        return article;
    }

    TagSet tagSet() {
        return tagSet;
    }

    private void fillJournal() {
        journal.ids = each("journal-id", FrontMatter::journalId);
        journal.titles = orAbsent(values.texts("journal-title"));
        journal.issns = each("issn", FrontMatter::issn);
        journal.publishers = orAbsent(values.texts("publisher-name"));
        article.front.journal = journal.isEmpty() ? null : journal;
    }

    private void fillIdentity() {
        article.type = values.single("article-type");
        article.lang = values.single("article-lang");
        meta.ids = each("article-id", FrontMatter::articleId);
        meta.categories = orAbsent(Subjects.of(values));
        meta.titles = titles();
    }

    private void fillPeople() {
        Affiliations affiliations = Affiliations.of(values);
        meta.affiliations = affiliations.shapes();
        meta.contributors = orAbsent(new Contributors(values, affiliations).shapes());
        meta.grants = orAbsent(Grants.of(values));
    }

    /**
     * Where in the journal: a last page goes with a first one, and a range only where it tells
     * more.
     */
    private void fillPlace() {
        meta.date = date();
        meta.volume = values.single("volume");
        meta.issue = values.single("issue");
        meta.firstPage = values.single("fpage");
        meta.lastPage = meta.firstPage == null ? null : values.single("lpage");
        String range = values.single("page-range");
        boolean told = range == null || range.equals(meta.firstPage) || range.equals(firstToLast());
        meta.pageRange = told ? null : range;
    }

    private void fillContent() {
        meta.uris = shapes(values.texts("self-uri"), FrontMatter::link);
        List<Abstract> abstracts =
                shapes(ownFirst(values.texts("abstract")), FrontMatter::abstractOf);
        if (!abstracts.isEmpty()) {
            meta.abstracts = abstracts.get(0);
            meta.translatedAbstracts = abstracts.subList(1, abstracts.size());
        }
        meta.keywords = shapes(values.byLanguage("kwd-group").entrySet(), FrontMatter::keywords);
        meta.counts = counts();
        meta.others = orAbsent(customMeta());
    }

    /** Publishing where the record has all that it asks for. */
    private TagSet chooseTagSet() {
        boolean publishable =
                !journal.ids.isEmpty()
                        && !journal.issns.isEmpty()
                        && meta.titles != null
                        && (meta.firstPage != null || meta.pageRange == null);
        if (publishable && meta.date == null) {
            meta.dateNotAvailable = new ArticleMetaXml.Empty();
        }
        return publishable ? TagSet.PUBLISHING : TagSet.ARCHIVING;
    }

    private @Nullable TitleGroup titles() {
        List<TextXml> titles = ownFirst(values.texts("article-title"));
        if (titles.isEmpty()) {
            return null;
        }
        TitleGroup group = new TitleGroup();
        group.title = titles.get(0);
        group.translations = shapes(titles.subList(1, titles.size()), FrontMatter::translation);
        return group;
    }

    /**
     * The language that the article is written in, then its translations as the mapping has them.
     */
    private List<TextXml> ownFirst(List<TextXml> texts) {
        List<TextXml> sorted = new ArrayList<>(texts.size());
        int own = 0;
        for (TextXml text : texts) {
            sorted.add(Objects.equals(text.lang, article.lang) ? own++ : sorted.size(), text);
        }
        return sorted;
    }

    private @Nullable PubDate date() {
        String year = values.single("pub-date");
        if (year == null) {
            return null;
        }
        PubDate date = new PubDate();
        date.year = year;
        date.iso = year;
        return date;
    }

    private String firstToLast() {
        return meta.firstPage + "-" + meta.lastPage;
    }

    private @Nullable Counts counts() {
        Counts counts = new Counts();
        counts.references = count("ref-count");
        counts.pages = count("page-count");
        return counts.references == null && counts.pages == null ? null : counts;
    }

    private @Nullable Count count(String slot) {
        String number = values.single(slot);
        if (number == null) {
            return null;
        }
        Count count = new Count();
        count.count = number;
        return count;
    }

    private List<CustomMeta> customMeta() {
        List<CustomMeta> all = new ArrayList<>();
        for (String name : values.kinds("custom-meta")) {
            for (TextXml said : values.texts("custom-meta[" + name + "]")) {
                CustomMeta meta = new CustomMeta();
                meta.name = name;
                meta.value = said.text;
                meta.lang = said.lang;
                all.add(meta);
            }
        }
        return all;
    }

    private <T> List<T> each(String place, Typed<T> shape) {
        List<T> shapes = new ArrayList<>(2);
        for (String kind : values.kinds(place)) {
            String text = values.single(place + "[" + kind + "]");
            if (text != null) {
                shapes.add(shape.of(kind, text));
            }
        }
        return shapes;
    }

    private static <T, S> List<S> shapes(Collection<T> values, Function<T, S> shape) {
        List<S> shapes = new ArrayList<>(values.size());
        for (T value : values) {
            shapes.add(shape.apply(value));
        }
        return shapes;
    }

    private static JournalMetaXml.JournalId journalId(String type, String text) {
        JournalMetaXml.JournalId id = new JournalMetaXml.JournalId();
        id.type = type;
        id.text = text;
        return id;
    }

    /** {@code ppub} and {@code epub} are the words of old, print and electronic those of JATS4R. */
    private static JournalMetaXml.Issn issn(String type, String text) {
        JournalMetaXml.Issn issn = new JournalMetaXml.Issn();
        issn.format = type.equals("epub") ? "electronic" : "print";
        issn.text = text;
        return issn;
    }

    private static ArticleMetaXml.ArticleId articleId(String type, String text) {
        ArticleMetaXml.ArticleId id = new ArticleMetaXml.ArticleId();
        id.type = type;
        id.text = text;
        return id;
    }

    private static Translation translation(TextXml title) {
        Translation translation = new Translation();
        translation.title = title.text;
        translation.lang = title.lang;
        return translation;
    }

    private static Link link(TextXml uri) {
        Link link = new Link();
        link.href = uri.text;
        return link;
    }

    private static Abstract abstractOf(TextXml text) {
        Abstract shape = new Abstract();
        shape.p = text.text;
        shape.lang = text.lang;
        return shape;
    }

    private static Keywords keywords(Map.Entry<String, List<String>> side) {
        Keywords group = new Keywords();
        group.lang = side.getKey().isEmpty() ? null : side.getKey();
        group.keywords = side.getValue();
        return group;
    }

    /** A list that takes its wrapper with it when it is empty. */
    private static <T> @Nullable List<T> orAbsent(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** Makes an element of which an attribute tells the type. */
    private interface Typed<T> {
        T of(String type, String text);
    }
}
