package org.bifolio.check;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/**
 * Is each title written as its language is? Titles on the wrong side mean that a page was read
 * wrongly. A Chinese title may hold Latin words, but not nothing else; an English one may explain a
 * Chinese term.
 */
final class TitleScript implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        return article.title()
                .in(Lang.ZH)
                .filter(title -> letters(title, UnicodeScript.HAN) == 0)
                .map(title -> finding("title-zh-not-han", Lang.ZH, title))
                .or(
                        () ->
                                article.title()
                                        .in(Lang.EN)
                                        .filter(TitleScript::isHardlyLatin)
                                        .map(
                                                title ->
                                                        finding(
                                                                "title-en-not-latin",
                                                                Lang.EN,
                                                                title)));
    }

    private static boolean isHardlyLatin(String title) {
        return letters(title, UnicodeScript.LATIN) <= letters(title, UnicodeScript.HAN);
    }

    private static int letters(String title, UnicodeScript script) {
        int letters = 0;
        int next;
        for (int i = 0; i < title.length(); i = next) {
            int c = title.codePointAt(i);
            next = i + Character.charCount(c);
            letters += script(c) == script ? 1 : 0;
        }
        return letters;
    }

    /** Nearly all letters of titles stand in two blocks, which need no table. */
    private static UnicodeScript script(int c) {
        if (c < 0x80) {
            return Character.isLetter(c) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        return c >= 0x4e00 && c <= 0x9fa5 ? UnicodeScript.HAN : UnicodeScript.of(c);
    }

    private static Finding finding(String code, Lang lang, String title) {
        return Finding.warning(
                code,
                "title." + lang.tag(),
                "'" + title + "' is not in the script of its language.");
    }
}
