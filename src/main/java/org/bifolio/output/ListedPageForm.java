package org.bifolio.output;

import java.util.Objects;
import org.bifolio.input.ListedPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A line of the manifest. */
final class ListedPageForm implements LineForm<ListedPage> {

    @Override
    public void write(JsonGenerator json, ListedPage page) {
        json.writeStartObject();
        json.writeStringProperty("uri", page.uri());
        json.writeStringProperty("root", page.root());
        json.writeStringProperty("stamp", page.stamp());
        json.writeEndObject();
    }

    @Override
    public ListedPage read(JsonParser json) {
        @Nullable String uri = null;
        @Nullable String root = null;
        @Nullable String stamp = null;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            String value = json.nextStringValue();
            switch (key) {
                case "uri" -> uri = value;
                case "root" -> root = value;
                case "stamp" -> stamp = value;
                default -> json.skipChildren();
            }
        }
        return new ListedPage(
                Objects.requireNonNull(uri),
                Objects.requireNonNull(root),
                Objects.requireNonNull(stamp));
    }
}
