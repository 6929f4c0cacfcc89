package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Bilingual;
import org.bifolio.article.PersonName;

/** Writes out who was joined with whom, everyone once. */
final class AlignedList {

    private final NameTable table;
    private final Joins joins;
    private final NameOrder order;
    private final List<AlignedName> everyone = new ArrayList<>();

    AlignedList(NameTable table, Joins joins) {
        this.table = table;
        this.joins = joins;
        this.order = NameOrder.of(table, joins);
    }

    List<AlignedName> everyone() {
        boolean any = joins.freeEn().size() < table.enSize();
        if (any) {
            addFreeFrom(0);
        }
        for (int i = 0; i < table.zhSize(); i++) {
            int j = joins.enOf(i);
            everyone.add(j == Joins.NOBODY ? alone(zh(i), table.zh(i)) : pair(i, j));
            if (j != Joins.NOBODY) {
                addFreeFrom(j + 1);
            }
        }
        if (!any) {
            addFreeFrom(0);
        }
        return everyone;
    }

    /** The English names from here on that have no Chinese one, up to the next that has. */
    private void addFreeFrom(int start) {
        for (int j = start; j < table.enSize() && joins.zhOf(j) == Joins.NOBODY; j++) {
            everyone.add(alone(Bilingual.en(english(table.en(j))), table.en(j)));
        }
    }

    private Bilingual<PersonName> zh(int i) {
        PersonName name =
                table.zh(i) instanceof HanName han ? ChinesePerson.of(han) : english(table.zh(i));
        return Bilingual.zh(name);
    }

    private static AlignedName alone(Bilingual<PersonName> name, WrittenName written) {
        return new AlignedName(name, Groups.isGroup(written.text()), 1.0, "");
    }

    private AlignedName pair(int i, int j) {
        NameMatch match = partedBySign(i, j);
        Bilingual<PersonName> name =
                table.zh(i) instanceof HanName han && table.en(j) instanceof LatinName latin
                        ? Bilingual.of(chinese(han, match), latin(han, latin, match))
                        : Bilingual.of(english(table.zh(i)), english(table.en(j)));
        boolean group = Groups.isGroup(table.zh(i).text());
        return new AlignedName(name, group, rounded(match.score()), match.evidence());
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    /** {@code 扎西}, {@code Zhaxi}: nothing shows that the first character is a family name. */
    private NameMatch partedBySign(int i, int j) {
        NameMatch match = joins.match(i);
        boolean sign =
                !(table.zh(i) instanceof HanName han)
                        || !(table.en(j) instanceof LatinName latin)
                        || !latin.isOneWord()
                        || !latin.capitals().isEmpty()
                        || han.hasKnownFamily();
        return sign ? match : NameMatch.whole(match.score(), match.evidence());
    }

    private PersonName chinese(HanName han, NameMatch match) {
        return match.isTakenApart() ? ChinesePerson.of(han, match.split()) : ChinesePerson.of(han);
    }

    /**
     * The family name is what the Chinese side says; without its word the Latin name's own signs.
     */
    private PersonName latin(HanName han, LatinName latin, NameMatch match) {
        if (!match.isTakenApart()) {
            return EnglishPerson.of(latin, order);
        }
        int from = match.familyFrom();
        int to = match.familyTo();
        if (han.isDotted()) {
            return LatinPerson.foreign(latin, from, to);
        }
        int border = match.split().doubleBorder(han, latin, from, to);
        return border > from
                ? LatinPerson.doubleFamily(latin, from, border, to)
                : LatinPerson.chinese(latin, from, to);
    }

    private PersonName english(WrittenName name) {
        return name instanceof LatinName latin
                ? EnglishPerson.of(latin, order)
                : ChinesePerson.of((HanName) name);
    }
}
