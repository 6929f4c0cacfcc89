package org.bifolio.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A line of the catalogue and of a part's index. A key without a value is left out. */
final class PageEntryForm implements LineForm<PageEntry> {

    @Override
    public void write(JsonGenerator json, PageEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("uri", entry.uri());
        json.writeStringProperty("root", entry.root());
        if (entry.item() != null) {
            json.writeStringProperty("item", entry.item());
        }
        json.writeStringProperty("stamp", entry.stamp());
        json.writeStringProperty("sha256", entry.sha256());
        if (entry.id() != null) {
            json.writeStringProperty("id", entry.id());
        }
        json.writeNumberProperty("richness", entry.richness());
        if (entry.rejection() != null) {
            json.writeObjectPropertyStart("rejection");
            json.writeStringProperty("code", entry.rejection().code());
            json.writeStringProperty("message", entry.rejection().message());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("sizes");
        for (int size : entry.sizes()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        writeCounts(json, "findings", entry.findings());
        writeCounts(json, "repairs", entry.repairs());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, String key, Map<String, Integer> counts) {
        json.writeObjectPropertyStart(key);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberProperty(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public PageEntry read(JsonParser json) {
        Draft draft = new Draft();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case "uri" -> draft.uri = json.getString();
                case "root" -> draft.root = json.getString();
                case "item" -> draft.item = json.getString();
                case "stamp" -> draft.stamp = json.getString();
                case "sha256" -> draft.sha256 = json.getString();
                case "id" -> draft.id = json.getString();
                case "richness" -> draft.richness = json.getIntValue();
                case "rejection" -> draft.rejection = rejection(json);
                case "sizes" -> draft.sizes = numbers(json);
                case "findings" -> draft.findings = counts(json);
                case "repairs" -> draft.repairs = counts(json);
                default -> json.skipChildren();
            }
        }
        return draft.entry();
    }

    private static Rejection rejection(JsonParser json) {
        @Nullable String code = null;
        @Nullable String message = null;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            String value = json.nextStringValue();
            switch (key) {
                case "code" -> code = value;
                case "message" -> message = value;
                default -> json.skipChildren();
            }
        }
        return new Rejection(Objects.requireNonNull(code), Objects.requireNonNull(message));
    }

    private static List<Integer> numbers(JsonParser json) {
        List<Integer> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getIntValue());
        }
        return numbers;
    }

    private static Map<String, Integer> counts(JsonParser json) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            counts.put(key, json.getIntValue());
        }
        return counts;
    }

    /** An entry while it is read. */
    private static final class Draft {
        private @Nullable String uri;
        private @Nullable String root;
        private @Nullable String item;
        private @Nullable String stamp;
        private @Nullable String sha256;
        private @Nullable String id;
        private int richness;
        private @Nullable Rejection rejection;
        private List<Integer> sizes = List.of();
        private Map<String, Integer> findings = Map.of();
        private Map<String, Integer> repairs = Map.of();

        private PageEntry entry() {
            return new PageEntry(
                    Objects.requireNonNull(uri),
                    Objects.requireNonNull(root),
                    item,
                    Objects.requireNonNull(stamp),
                    Objects.requireNonNull(sha256),
                    id,
                    richness,
                    rejection,
                    sizes,
                    findings,
                    repairs);
        }
    }
}
