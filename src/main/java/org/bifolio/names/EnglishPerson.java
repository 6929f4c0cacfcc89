package org.bifolio.names;

import org.bifolio.article.PersonName;

/**
 * Parts a Latin name without a Chinese one beside it. Capitals tell the family name, initials tell
 * the given name, and a single syllable that is a family name tells it too when the other word is
 * none. Where nothing tells, the name stays whole: a catalogue is better off with no family name
 * than with a wrong one.
 */
final class EnglishPerson {

    private final LatinName name;
    private final NameOrder order;

    private EnglishPerson(LatinName name, NameOrder order) {
        this.name = name;
        this.order = order;
    }

    /**
     * @param order how the other names of the list are printed
     */
    static PersonName of(LatinName name, NameOrder order) {
        if (name.length() == 0 || Groups.isGroup(name.text())) {
            return PersonName.whole(name.text());
        }
        return new EnglishPerson(name, order).person();
    }

    private PersonName person() {
        Capitals capitals = name.capitals();
        boolean outer = capitals.from() == 0 || capitals.to() == name.length();
        if (!capitals.isEmpty() && outer) {
            return parted(capitals.from(), capitals.to());
        }
        int first = name.wordEnd(0);
        if (name.text().indexOf(',') > 0 && name.isCommaBefore(first)) {
            return parted(0, first);
        }
        int last = lastWord();
        if (last == 0) {
            return PersonName.whole(name.text());
        }
        boolean initialsLast = isInitials(first, name.length());
        if (initialsLast || isInitials(0, last)) {
            return initialsLast ? parted(0, first) : parted(last, name.length());
        }
        if (Pinyin.isReadable(name)) {
            return bySurname(first, last);
        }
        return hasInitial(first, last)
                ? parted(last, name.length())
                : PersonName.whole(name.text());
    }

    private PersonName bySurname(int first, int last) {
        boolean familyFirst = isSurname(0, first);
        boolean familyLast = isSurname(last, name.length());
        if (familyFirst && (!familyLast || order == NameOrder.FAMILY_FIRST)) {
            return parted(0, first);
        }
        if (familyLast && (!familyFirst || order == NameOrder.GIVEN_FIRST)) {
            return parted(last, name.length());
        }
        return PersonName.whole(name.text());
    }

    private boolean isSurname(int from, int to) {
        return Surnames.isReading(name.letters().substring(from, to));
    }

    private PersonName parted(int from, int to) {
        return isSurname(from, to) || isSyllable(from, to)
                ? LatinPerson.chinese(name, from, to)
                : LatinPerson.foreign(name, from, to);
    }

    /** A rare family name beside a given name in pinyin: {@code Xiaohan SHE}. */
    private boolean isSyllable(int from, int to) {
        return Readings.isSyllable(name.letters().substring(from, to)) && Pinyin.isReadable(name);
    }

    private int lastWord() {
        int word = 0;
        while (name.wordEnd(word) < name.length()) {
            word = name.wordEnd(word);
        }
        return word;
    }

    private boolean isInitials(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!name.isBorder(i) || !name.isBorder(i + 1)) {
                return false;
            }
        }
        return from < to;
    }

    private boolean hasInitial(int from, int to) {
        for (int at = from; at < to; at = name.wordEnd(at)) {
            if (name.wordEnd(at) == at + 1) {
                return true;
            }
        }
        return false;
    }
}
