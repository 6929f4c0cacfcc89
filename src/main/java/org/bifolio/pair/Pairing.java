package org.bifolio.pair;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Bilingual;
import org.bifolio.finding.Finding;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.keywords.MixedKeywords;
import org.bifolio.locate.FieldName;
import org.bifolio.locate.Located;
import org.bifolio.locate.LocatedField;
import org.bifolio.names.AuthorLine;

/** Splits each field of a page into its Chinese and its English side. */
public final class Pairing {

    private final KeywordBorders keywordBorders;

    public Pairing(KeywordBorders keywordBorders) {
        this.keywordBorders = keywordBorders;
    }

    public BilingualRecord pair(Located.Fields page) {
        List<Finding> findings = new ArrayList<>(page.findings());
        Bilingual<String> title = text(page, FieldName.TITLE);
        Bilingual<String> abstractText = text(page, FieldName.ABSTRACT);
        boolean inEnglish = title.zh() == null && abstractText.zh() == null;
        AuthorLine authors =
                page.field(FieldName.AUTHORS)
                        .map(field -> authors(inEnglish ? ForeignSide.of(field) : field))
                        .orElseGet(() -> AuthorLine.of(List.of(), ""));
        authors.doubts()
                .forEach(
                        doubt ->
                                findings.add(
                                        Finding.warning(
                                                "doubtful-author-line", "contributors", doubt)));
        if (page.field(FieldName.AUTHOR_NOTES).isPresent()) {
            findings.add(
                    Finding.info(
                            "author-notes-left-out",
                            "",
                            "The page's 作者简介 is not recorded: it holds contact data of persons."));
        }
        return new BilingualRecord(
                page.platformId(),
                page.url(),
                title,
                abstractText,
                authors,
                values(page, FieldName.AFFILIATIONS),
                page.field(FieldName.SOURCE).map(Pairing::source).orElse(""),
                values(page, FieldName.FUNDING),
                page.field(FieldName.KEYWORDS)
                        .map(field -> keywords(inEnglish ? ForeignSide.of(field) : field))
                        .orElse(new Keywords(List.of(), List.of(), false)),
                values(page, FieldName.CLASSIFICATION),
                page.counts(),
                findings);
    }

    private static Bilingual<String> text(Located.Fields page, FieldName name) {
        return page.field(name).map(ForeignSide::of).map(Pairing::text).orElse(Bilingual.none());
    }

    private static Bilingual<String> text(LocatedField field) {
        if (!field.mixed().isBlank()) {
            return LanguageCut.split(field.mixed());
        }
        String zh = String.join(" ", field.zh());
        String en = String.join(" ", field.en());
        return new Bilingual<>(zh.isBlank() ? null : zh, en.isBlank() ? null : en);
    }

    private static AuthorLine authors(LocatedField field) {
        return field.mixed().isBlank()
                ? AuthorLine.of(field.zh(), String.join(";", field.en()))
                : AuthorLine.parse(field.mixed());
    }

    private static String source(LocatedField field) {
        return field.mixed().isBlank()
                ? (String.join(" ", field.zh()) + " " + String.join(" ", field.en())).strip()
                : field.mixed();
    }

    private static BilingualRecord.Values values(Located.Fields page, FieldName name) {
        return page.field(name)
                .map(field -> new BilingualRecord.Values(field.zh(), field.mixed()))
                .orElse(BilingualRecord.Values.NONE);
    }

    private Keywords keywords(LocatedField field) {
        List<String> zh = field.zh();
        List<String> en = field.en();
        boolean oneLine = en.size() == 1 && zh.size() != 1;
        if (!field.mixed().isBlank()) {
            MixedKeywords parted = keywordBorders.part(field.mixed());
            zh = parted.zh();
            en = parted.en().isBlank() ? List.of() : List.of(parted.en());
            oneLine = true;
        }
        return new Keywords(zh, en, oneLine && !en.isEmpty());
    }
}
