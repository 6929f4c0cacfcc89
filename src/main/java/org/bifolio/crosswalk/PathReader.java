package org.bifolio.crosswalk;

import java.util.List;
import java.util.Optional;
import org.bifolio.article.Lang;
import org.bifolio.hint.DidYouMean;

/** Joins a path of the article to a place of the output: languages and format have to fit both. */
final class PathReader {

    private final WrittenEntry written;
    private final Slot slot;
    private final FieldPath path;
    private final Mistakes mistakes;

    PathReader(WrittenEntry written, Slot slot, FieldPath path, Mistakes mistakes) {
        this.written = written;
        this.slot = slot;
        this.path = path;
        this.mistakes = mistakes;
    }

    Optional<Origin> read(List<Lang> asked) {
        List<Lang> languages = asked.isEmpty() ? slot.languages() : asked;
        checkLanguages(asked, languages);
        return slot.takesText() ? readText(languages) : readPart(languages);
    }

    private void checkLanguages(List<Lang> asked, List<Lang> languages) {
        if (!asked.isEmpty() && !path.bilingual()) {
            say("lang", "'" + path.name() + "' has no sides, so 'lang' has nothing to choose");
        } else if (path.bilingual() && languages.isEmpty()) {
            say("target", "'" + slot.name() + "' is for another language than zh and en");
        }
        for (Lang lang : asked) {
            if (!slot.languages().contains(lang)) {
                say("lang", "'" + slot.name() + "' is not for the language '" + lang.tag() + "'");
            }
        }
    }

    private Optional<Origin> readText(List<Lang> languages) {
        checkCount(languages);
        Optional<Format> format = written.says("as") ? readFormat() : Formats.usual(path.type());
        if (format.isEmpty() && !written.says("as")) {
            say(
                    "from",
                    "'" + path.name() + "' is not a text; name a part of it, as in 'issue.year'");
        }
        return format.map(
                f ->
                        path.bilingual()
                                ? new Origin.Sides(path, languages, f)
                                : new Origin.Neutral(path, f));
    }

    private void checkCount(List<Lang> languages) {
        if (slot.manyValues()) {
            return;
        }
        if (path.many()) {
            say("from", "'" + slot.name() + "' takes one value, '" + path.name() + "' is a list");
        } else if (path.bilingual() && languages.size() > 1) {
            say("lang", "'" + slot.name() + "' takes one value: choose 'lang: zh' or 'lang: en'");
        }
    }

    private Optional<Format> readFormat() {
        String name = written.words("as").first();
        Optional<Format> format = Formats.named(name);
        List<String> fitting = Formats.fitting(path.type());
        if (format.isEmpty()) {
            say("as", "there is no format '" + name + "'" + hint(name, fitting));
        } else if (!format.get().fits(path.type())) {
            say("as", "'" + name + "' does not fit '" + path.name() + "'" + choice(fitting));
            return Optional.empty();
        }
        return format;
    }

    private Optional<Origin> readPart(List<Lang> languages) {
        if (slot.takes() != path.type()) {
            say("from", "'" + slot.name() + "' cannot hold '" + path.name() + "'");
        }
        if (written.says("as")) {
            say("as", "'" + slot.name() + "' has a form of its own, so 'as' has nothing to choose");
        }
        return Optional.of(new Origin.Parts(path, languages));
    }

    private static String hint(String name, List<String> fitting) {
        String hint = DidYouMean.hint(name, fitting);
        return hint.isEmpty() ? choice(fitting) : hint;
    }

    private static String choice(List<String> fitting) {
        return fitting.isEmpty() ? "" : "; use one of " + String.join(", ", fitting);
    }

    private void say(String key, String message) {
        mistakes.add(written.words(key).line(), message);
    }
}
