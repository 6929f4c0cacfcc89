package org.bifolio.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A name in Chinese characters, with the ways to part it into family and given name. */
final class HanName implements WrittenName {

    /** The dots that stand between the parts of a minority or foreign name. */
    private static final String DOTS = "·•・‧∙⋅.．";

    private static final int LONGEST_OWN = 4;

    private final String text;
    private final String characters;
    private final int lastPart;
    private final List<HanSplit> splits;

    private HanName(String text, String characters, int lastPart) {
        this.text = text;
        this.characters = characters;
        this.lastPart = lastPart;
        this.splits = List.copyOf(splits(characters, lastPart));
    }

    static HanName of(String printed) {
        String text = printed.strip();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder characters = new StringBuilder();
        int lastPart = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isDot(c)) {
                lastPart = characters.length();
            } else if (!Character.isWhitespace(c)) {
                characters.append(c);
            }
        }
        boolean parted = lastPart > 0 && lastPart < characters.length();
        return new HanName(text, characters.toString(), parted ? lastPart : 0);
    }

    static boolean hasHan(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDot(int c) {
        return DOTS.indexOf(c) >= 0;
    }

    /** Best first. A family name of one character is the rule, a compound one the exception. */
    private static List<HanSplit> splits(String name, int lastPart) {
        int length = name.length();
        List<HanSplit> splits = new ArrayList<>();
        if (lastPart > 0) {
            splits.add(new HanSplit(lastPart, length, 0));
        } else if (length == 2) {
            splits.add(new HanSplit(0, 1, 0));
        } else if (length > 2) {
            boolean compound = Surnames.isSurname(name.substring(0, 2));
            boolean both =
                    Surnames.isSurname(name.substring(0, 1))
                            && Surnames.isSurname(name.substring(1, 2));
            if (compound) {
                splits.add(new HanSplit(0, 2, 0));
            }
            splits.add(new HanSplit(0, 1, compound ? 0.03 : 0));
            if (both && !compound) {
                splits.add(new HanSplit(0, 2, 0.015));
            }
        }
        return splits;
    }

    @Override
    public String text() {
        return text;
    }

    /** The characters alone, folded: no dots, no blanks. */
    String characters() {
        return characters;
    }

    List<HanSplit> splits() {
        return splits;
    }

    /** Whether the characters in front are a family name by the table. */
    boolean hasKnownFamily() {
        return !splits.isEmpty()
                && Surnames.isSurname(
                        characters.substring(splits.get(0).familyFrom(), splits.get(0).familyTo()));
    }

    /** Whether dots part the name: given name first, as in {@code 阿依古丽·买买提}. */
    boolean isDotted() {
        return lastPart > 0;
    }

    /** Whether this is by its form the sound of a name of another language. */
    boolean isTransliterated() {
        return isDotted()
                || characters.length() > LONGEST_OWN
                || Transliteration.isLikely(characters);
    }
}
