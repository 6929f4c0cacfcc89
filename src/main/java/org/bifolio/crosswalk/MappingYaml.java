package org.bifolio.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bifolio.crosswalk.WrittenEntry.Words;
import org.bifolio.hint.DidYouMean;
import org.bifolio.hint.YamlSlip;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Takes a mapping file apart: a list of entries, each with the lines its words stand in. */
final class MappingYaml {

    static final Set<String> KEYS =
            Set.of("target", "from", "value", "lang", "as", "required", "note");

    private static final YAMLFactory YAML = new YAMLFactory();

    private final Mistakes mistakes;
    private final List<WrittenEntry> entries = new ArrayList<>();

    private MappingYaml(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static List<WrittenEntry> read(String yaml, Mistakes mistakes) {
        MappingYaml file = new MappingYaml(mistakes);
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            file.readList(parser);
        } catch (JacksonException e) {
            YamlSlip slip = YamlSlip.of(e);
            mistakes.add(slip.line(), slip.message());
        }
        return file.entries;
    }

    private void readList(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_ARRAY) {
            int line = first == null ? 0 : line(parser);
            mistakes.add(line, "a mapping is a list of entries, each beginning with '- target:'");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readEntry(parser);
        }
    }

    private void readEntry(JsonParser parser) {
        int line = line(parser);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            mistakes.add(line, "an entry begins with '- target:'");
            parser.skipChildren();
            return;
        }
        Map<String, Words> said = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line(parser);
            Words words = readWords(parser, keyLine, key);
            if (!KEYS.contains(key)) {
                mistakes.add(keyLine, "there is no key '" + key + "'" + DidYouMean.hint(key, KEYS));
            } else if (said.put(key, words) != null) {
                mistakes.add(keyLine, "'" + key + "' stands twice in this entry");
            }
        }
        entries.add(new WrittenEntry(line, said));
    }

    private Words readWords(JsonParser parser, int line, String key) {
        List<String> words = new ArrayList<>();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readWord(parser, key, words);
            }
        } else {
            readWord(parser, key, words);
        }
        return new Words(line, words);
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
