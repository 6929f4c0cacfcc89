package org.bifolio.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.WrittenEntry.Words;
import org.bifolio.hint.DidYouMean;

/** Understands one written entry: every word is a name that the model or the output has. */
final class EntryReader {

    private static final Map<String, Lang> LANGUAGES =
            Stream.of(Lang.values()).collect(Collectors.toUnmodifiableMap(Lang::tag, lang -> lang));

    private final WrittenEntry written;
    private final Slots slots;
    private final Mistakes mistakes;

    EntryReader(WrittenEntry written, Slots slots, Mistakes mistakes) {
        this.written = written;
        this.slots = slots;
        this.mistakes = mistakes;
    }

    /** The entry, or nothing where something is wrong with it. */
    Optional<Entry> read() {
        int before = mistakes.count();
        Optional<Slot> slot = readSlot();
        boolean required = readRequired();
        List<Lang> languages = readLanguages();
        Optional<Origin> origin = slot.flatMap(s -> readOrigin(s, languages));
        if (mistakes.count() > before) {
            return Optional.empty();
        }
        return origin.map(o -> new Entry(slot.orElseThrow().name(), required, o));
    }

    private Optional<Slot> readSlot() {
        String target = word("target");
        if (target.isEmpty()) {
            mistakes.add(written.line(), "an entry says with 'target' where its values go");
            return Optional.empty();
        }
        Optional<Slot> slot = slots.find(target);
        if (slot.isEmpty()) {
            String hint = DidYouMean.hint(target, slots.names());
            String advice = hint.isEmpty() ? ": " + slots.rule() : hint;
            say("target", "there is no target '" + target + "'" + advice);
        }
        return slot;
    }

    private boolean readRequired() {
        String required = written.says("required") ? word("required") : "false";
        if (!required.equals("true") && !required.equals("false")) {
            say("required", "'required' is true or false, not '" + required + "'");
        }
        return required.equals("true");
    }

    private List<Lang> readLanguages() {
        List<Lang> languages = new ArrayList<>();
        for (String tag : written.words("lang").words()) {
            Lang lang = LANGUAGES.get(tag);
            if (lang == null) {
                say("lang", "there is no language '" + tag + "': use zh or en");
            } else if (languages.contains(lang)) {
                say("lang", "the language '" + tag + "' stands twice");
            } else {
                languages.add(lang);
            }
        }
        if (written.says("lang") && written.words("lang").words().isEmpty()) {
            say("lang", "'lang' names no language; to write nothing, leave the entry out");
        }
        return languages;
    }

    private Optional<Origin> readOrigin(Slot slot, List<Lang> languages) {
        if (written.says("from") == written.says("value")) {
            String message = "an entry has either 'from' or 'value'";
            mistakes.add(written.line(), message + (written.says("from") ? ", not both" : ""));
            return Optional.empty();
        }
        return written.says("value") ? readConstant(slot, languages) : readPath(slot, languages);
    }

    private Optional<Origin> readConstant(Slot slot, List<Lang> languages) {
        String text = word("value");
        if (text.isBlank()) {
            say("value", "'value' says nothing");
        } else if (!slot.takesText()) {
            say("value", "'" + slot.name() + "' takes a part of the article, not a fixed text");
        } else if (written.says("as")) {
            say("as", "'as' goes with 'from': a fixed text is written as it is");
        } else if (languages.size() > 1) {
            say("lang", "a fixed text is in one language");
        }
        return Optional.of(
                Origin.Constant.of(text, languages.size() == 1 ? languages.get(0) : null));
    }

    private Optional<Origin> readPath(Slot slot, List<Lang> languages) {
        String name = word("from");
        FieldPath path = ModelPaths.BY_NAME.get(name);
        if (path == null) {
            String hint = DidYouMean.hint(name, ModelPaths.BY_NAME.keySet());
            say("from", "an article has no '" + name + "'" + hint);
            return Optional.empty();
        }
        return new PathReader(written, slot, path, mistakes).read(languages);
    }

    /** The one word of a key; several words are a mistake. */
    private String word(String key) {
        Words words = written.words(key);
        if (words.words().size() > 1) {
            say(key, "'" + key + "' takes one word, not a list");
        }
        return words.first();
    }

    private void say(String key, String message) {
        mistakes.add(written.words(key).line(), message);
    }
}
