package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.hint.YamlSlip;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Takes a settings file apart, in its order and with its lines; what its words mean is not asked
 * here. Streamed, because a tree forgets the lines.
 */
final class SettingsYaml {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final SettingMistakes mistakes;
    private final List<WrittenSetting> settings = new ArrayList<>();

    private SettingsYaml(SettingMistakes mistakes) {
        this.mistakes = mistakes;
    }

    static List<WrittenSetting> read(String yaml, SettingMistakes mistakes) {
        SettingsYaml file = new SettingsYaml(mistakes);
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            file.readAll(parser);
        } catch (JacksonException e) {
            YamlSlip slip = YamlSlip.of(e);
            mistakes.add(slip.line(), slip.message());
        }
        return file.settings;
    }

    private void readAll(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            mistakes.add(line(parser), "settings are lines of 'name: value'");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            readSetting(parser, key);
        }
    }

    private void readSetting(JsonParser parser, String key) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readValue(parser, key, "");
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String part = parser.currentName();
                parser.nextToken();
                readValue(parser, key, part);
            }
        } else {
            readValue(parser, key, "");
        }
    }

    private void readValue(JsonParser parser, String key, String part) {
        if (parser.currentToken().isStructStart()) {
            mistakes.add(line(parser), "'" + key + "' holds a value that is itself a list");
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            settings.add(new WrittenSetting(line(parser), key, part, parser.getString()));
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
