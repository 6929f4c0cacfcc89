package org.bifolio.names;

import org.bifolio.article.PersonName;

/** Writes a Latin name out, once it is known which of its letters are the family name. */
final class LatinPerson {

    private final LatinName name;

    private LatinPerson(LatinName name) {
        this.name = name;
    }

    /** A Chinese name: {@code ZHENG Jia-si} → family {@code Zheng}, given {@code Jiasi}. */
    static PersonName chinese(LatinName name, int familyFrom, int familyTo) {
        LatinPerson person = new LatinPerson(name);
        String family = person.joined(familyFrom, familyTo);
        String given = person.given(familyFrom, familyTo);
        return given.isEmpty()
                ? new PersonName(family, family, null)
                : new PersonName(family + " " + given, family, given);
    }

    /**
     * A name of two Chinese family names, each with its capital (GB/T 28039): {@code ZhangWang Li}.
     */
    static PersonName doubleFamily(LatinName name, int familyFrom, int border, int familyTo) {
        LatinPerson person = new LatinPerson(name);
        String family = person.joined(familyFrom, border) + person.joined(border, familyTo);
        String given = person.given(familyFrom, familyTo);
        return new PersonName(family + " " + given, family, given);
    }

    /** A name of another language keeps its order and what stands between its words. */
    static PersonName foreign(LatinName name, int familyFrom, int familyTo) {
        LatinPerson person = new LatinPerson(name);
        String family = person.words(familyFrom, familyTo);
        if (familyFrom > 0) {
            String given = person.words(0, familyFrom);
            return new PersonName(given + name.gap(familyFrom) + family, family, given);
        }
        String given = person.words(familyTo, name.length());
        return given.isEmpty()
                ? new PersonName(family, family, null)
                : new PersonName(family + " " + given, family, given);
    }

    private String given(int familyFrom, int familyTo) {
        int from = familyFrom == 0 ? familyTo : 0;
        int to = familyFrom == 0 ? name.length() : familyFrom;
        return isInitials(from, to) ? initials(from, to) : joined(from, to);
    }

    /** Single letters, or two or three capitals in one: {@code Z.H.}, {@code ZH}, {@code X-M}. */
    private boolean isInitials(int from, int to) {
        boolean vowelless = true;
        boolean single = true;
        for (int i = from; i < to; i++) {
            single &= name.isBorder(i) && name.isBorder(i + 1);
            vowelless &= name.isCapital(i) && "AEIOUV".indexOf(name.letter(i)) < 0;
        }
        return from < to && (single || (vowelless && to - from <= 3));
    }

    private String initials(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            written.append(i == from ? "" : " ");
            written.append(Character.toUpperCase(name.letter(i))).append('.');
        }
        return written.toString();
    }

    /**
     * One word without hyphens and blanks: {@code Jia-si} → {@code Jiasi}. An apostrophe stays, and
     * one takes a hyphen's place where the border would be lost: {@code Xi-an} → {@code Xi'an}.
     */
    private String joined(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean lost =
                    i > from && name.isBorder(i) && "aeo".indexOf(name.letters().charAt(i)) >= 0;
            if (i > from && (lost || name.isApostropheBefore(i))) {
                written.append('\'');
            }
            char letter = name.letter(i);
            written.append(
                    i == from ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
        }
        return written.toString();
    }

    /** As printed, but words in capitals only, longer than initials, become ordinary ones. */
    private String words(int from, int to) {
        String printed = name.printed(from, to);
        boolean capitals = printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
        if (!capitals || to - from < 3) {
            return printed;
        }
        StringBuilder written = new StringBuilder(printed);
        for (int i = 1; i < written.length(); i++) {
            if (Character.isLetter(written.charAt(i - 1))) {
                written.setCharAt(i, Character.toLowerCase(written.charAt(i)));
            }
        }
        return written.toString();
    }
}
