package org.bifolio.names;

import org.bifolio.article.PersonName;

/** Parts a name in Chinese characters into family and given name. */
final class ChinesePerson {

    private ChinesePerson() {}

    /**
     * The name on its own. A dotted name has the given name first ({@code 阿依古丽·买买提}), as is the
     * custom; the sound of a foreign name without a dot, or one whose first character is no known
     * family name, stays whole.
     */
    static PersonName of(HanName name) {
        if (Groups.isGroup(name.text()) || name.splits().isEmpty()) {
            return PersonName.whole(name.text());
        }
        boolean parted = name.isDotted() || (!name.isTransliterated() && name.hasKnownFamily());
        return parted ? of(name, name.splits().get(0)) : PersonName.whole(name.text());
    }

    /** The name as the match with its reading parts it. */
    static PersonName of(HanName name, HanSplit split) {
        String text = name.text();
        if (name.isDotted()) {
            int dot = lastDot(text);
            return new PersonName(
                    text, text.substring(dot + 1).strip(), text.substring(0, dot).strip());
        }
        String bare = text.replaceAll("\\s+", "");
        int border = split.familyTo();
        return bare.length() == name.characters().length()
                ? new PersonName(bare, bare.substring(0, border), bare.substring(border))
                : PersonName.whole(bare);
    }

    private static int lastDot(String text) {
        int at = text.length() - 1;
        while (at > 0 && !HanName.isDot(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
