package org.bifolio.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.finding.Finding;
import org.bifolio.names.AlignedName;
import org.bifolio.names.AuthorLine;
import org.bifolio.names.ListedAuthor;
import org.bifolio.names.NameAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Makes contributors of the two author lists: who is who, by reading; who works where, only where
 * the page tells.
 */
final class ContributorList {

    private static final double SURE = 0.9;
    private static final int MOST = 1_000;
    private static final String NAME_FORM = "name-form";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final NameAlignment alignment = new NameAlignment();
    private final TextCleaning texts;

    ContributorList(TextCleaning texts) {
        this.texts = texts;
    }

    /** Reads the lists; repairs and findings are added to what is noted already. */
    List<Contributor> read(AuthorLine line, List<Affiliation> affiliations, Notes notes) {
        List<ListedAuthor> zh = bounded(line.zh());
        List<ListedAuthor> en = bounded(line.en());
        List<FieldText> zhTexts =
                zh.stream().map(author -> texts.chinese("", author.name())).toList();
        List<FieldText> enTexts =
                en.stream().map(author -> texts.englishCharacters("", author.name())).toList();
        List<AlignedName> everyone = alignment.align(plain(zhTexts), plain(enTexts));
        boolean bothSides = !zh.isEmpty() && !en.isEmpty();
        List<Contributor> contributors = new ArrayList<>();
        int nextZh = 0;
        for (AlignedName person : everyone) {
            String field = "contributors[" + contributors.size() + "].name";
            Role role = Role.AUTHOR;
            List<String> marks = List.of();
            if (person.name().zh() != null && nextZh < zh.size()) {
                role = zh.get(nextZh).role();
                marks = zh.get(nextZh).marks();
                history(field + ".zh", zhTexts.get(nextZh), person.name().zh(), notes);
                nextZh++;
            }
            noteMatch(person, field, bothSides, notes);
            contributors.add(
                    new Contributor(
                            role, person.group(), person.name(), workplaces(marks, affiliations)));
        }
        noteEnglishForms(contributors, enTexts, notes);
        return contributors;
    }

    private static void noteMatch(
            AlignedName person, String field, boolean bothSides, Notes notes) {
        Bilingual<PersonName> name = person.name();
        if (name.isComplete() && person.confidence() < SURE) {
            notes.findings()
                    .add(
                            Finding.warning(
                                    "doubtful-name-match",
                                    field,
                                    "'%s' and '%s' may be two people (%.2f, %s)."
                                            .formatted(
                                                    text(name, Lang.ZH),
                                                    text(name, Lang.EN),
                                                    person.confidence(),
                                                    person.evidence())));
        } else if (bothSides && !name.isComplete()) {
            Lang alone = name.zh() == null ? Lang.EN : Lang.ZH;
            notes.findings()
                    .add(
                            Finding.warning(
                                    "unmatched-name",
                                    field,
                                    "'%s' has no counterpart in the other language."
                                            .formatted(text(name, alone))));
        }
    }

    private static String text(Bilingual<PersonName> name, Lang lang) {
        return name.in(lang).map(PersonName::text).orElse("");
    }

    /** The printed form of an English name is found again by its letters, which never change. */
    private static void noteEnglishForms(
            List<Contributor> contributors, List<FieldText> printed, Notes notes) {
        List<FieldText> free = new ArrayList<>(printed);
        List<String> freeLetters = new ArrayList<>();
        printed.forEach(text -> freeLetters.add(letters(text.text())));
        for (int i = 0; i < contributors.size(); i++) {
            PersonName name = contributors.get(i).name().en();
            if (name == null) {
                continue;
            }
            int found = freeLetters.indexOf(letters(name.text()));
            if (found >= 0) {
                history("contributors[" + i + "].name.en", free.remove(found), name, notes);
                freeLetters.remove(found);
            }
        }
    }

    private static String letters(String name) {
        char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
        int size = 0;
        for (char c : letters) {
            if (Character.isLetter(c)) {
                letters[size++] = c;
            }
        }
        Arrays.sort(letters, 0, size);
        return new String(letters, 0, size);
    }

    /** Records how a printed name became the one in the record. */
    private static void history(
            String field, FieldText printed, @Nullable PersonName name, Notes notes) {
        FieldText text = printed.renamed(field);
        if (name != null) {
            text.become(NAME_FORM, name.text(), 1.0, "");
        }
        notes.keep(text);
    }

    /**
     * Who works where: all at the only place, or by the marks of the page; else the page does not
     * tell.
     */
    private static List<String> workplaces(List<String> marks, List<Affiliation> affiliations) {
        if (affiliations.size() == 1) {
            return List.of(affiliations.get(0).id());
        }
        return marks.stream()
                .filter(mark -> NUMBER.matcher(mark).matches())
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= affiliations.size())
                .map(number -> affiliations.get(number - 1).id())
                .distinct()
                .toList();
    }

    private static List<ListedAuthor> bounded(List<ListedAuthor> authors) {
        return authors.size() > MOST ? authors.subList(0, MOST) : authors;
    }

    private static List<String> plain(List<FieldText> names) {
        return names.stream().map(FieldText::text).toList();
    }
}
