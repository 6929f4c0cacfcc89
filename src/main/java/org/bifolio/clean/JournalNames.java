package org.bifolio.clean;

import org.bifolio.article.Bilingual;

/**
 * The two names of a journal, told by what they are written in and not by where they stand: a
 * journal in English has its own in 《》, {@code 《Journal of Yunxi Ecology》 …共9页 云溪生态学报(英文版)}.
 *
 * @param unread Chinese words that are no second name, so that they never pass for English
 */
record JournalNames(Bilingual<String> names, String unread) {

    private static final int SHORTEST = 2;

    /**
     * @param titled what stands in 《》, or empty
     * @param behind what stands at the end of the line, or empty
     */
    static JournalNames of(String titled, String behind) {
        String other = letters(behind) < SHORTEST ? "" : behind.strip();
        if (Han.isForeign(titled)) {
            return new JournalNames(new Bilingual<>(Han.isIn(other) ? other : null, titled), "");
        }
        int english = startOfEnglish(other);
        String name = other.substring(english).strip();
        return new JournalNames(
                new Bilingual<>(titled.isEmpty() ? null : titled, name.isEmpty() ? null : name),
                other.substring(0, english).strip());
    }

    /** Behind the Chinese words that lead to the name; an English one may end with 中英文. */
    private static int startOfEnglish(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && !LatinWords.isLetter(text.charAt(i)); i++) {
            start = Character.isIdeographic(text.charAt(i)) ? i + 1 : start;
        }
        boolean all = text.chars().skip(start).noneMatch(c -> LatinWords.isLetter((char) c));
        return all && start > 0 ? text.length() : start;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }
}
