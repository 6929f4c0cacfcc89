package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bifolio.hint.DidYouMean;
import org.bifolio.hint.YamlSlip;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Takes a profile apart, with the lines its words stand in. */
final class ProfileYaml {

    static final String FIELDS = "fields";
    static final Set<String> KEYS = Set.of("for", "default", "note", FIELDS);
    static final Set<String> FIELD_KEYS =
            Set.of(
                    "field",
                    "within",
                    "need",
                    "atMost",
                    "languages",
                    "vocabulary",
                    "pattern",
                    "severity",
                    "note");

    private static final YAMLFactory YAML = new YAMLFactory();

    private final Mistakes mistakes;
    private final Written head = Written.at(1);
    private final List<Written> entries = new ArrayList<>();

    private ProfileYaml(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static ProfileYaml read(String yaml, Mistakes mistakes) {
        ProfileYaml file = new ProfileYaml(mistakes);
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            file.readAll(parser);
        } catch (JacksonException e) {
            YamlSlip slip = YamlSlip.of(e);
            mistakes.add(slip.line(), slip.message());
        }
        return file;
    }

    Written head() {
        return head;
    }

    List<Written> entries() {
        return entries;
    }

    private void readAll(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            mistakes.add(0, "a profile says 'for' which kinds of records it is, and its 'fields'");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (parser.currentName().equals(FIELDS)) {
                readEntries(parser);
            } else {
                readKey(parser, head, KEYS);
            }
        }
    }

    private void readEntries(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            mistakes.add(line(parser), "'fields' is a list of entries, each beginning '- field:'");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Written entry = Written.at(line(parser));
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                mistakes.add(entry.line(), "an entry begins with '- field:'");
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readKey(parser, entry, FIELD_KEYS);
            }
            entries.add(entry);
        }
    }

    private void readKey(JsonParser parser, Written into, Set<String> keys) {
        String key = parser.currentName();
        int line = line(parser);
        Written.Words words = readWords(parser, line, key);
        if (!keys.contains(key)) {
            mistakes.add(line, "there is no key '" + key + "'" + DidYouMean.hint(key, keys));
        } else if (into.said().put(key, words) != null) {
            mistakes.add(line, "'" + key + "' stands twice");
        }
    }

    private Written.Words readWords(JsonParser parser, int line, String key) {
        List<String> words = new ArrayList<>();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readWord(parser, key, words);
            }
        } else {
            readWord(parser, key, words);
        }
        return new Written.Words(line, words);
    }

    private void readWord(JsonParser parser, String key, List<String> words) {
        if (parser.currentToken().isStructStart()) {
            mistakes.add(line(parser), "'" + key + "' takes a word or a list of words");
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            words.add(parser.getString());
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
