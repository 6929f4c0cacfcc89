package org.bifolio.output;

import java.util.Objects;
import org.bifolio.input.ListedPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A line of a part's work. */
final class WorkItemForm implements LineForm<WorkItem> {

    private final LineForm<ListedPage> page = new ListedPageForm();

    @Override
    public void write(JsonGenerator json, WorkItem item) {
        json.writeStartObject();
        json.writeName("page");
        page.write(json, item.page());
        if (item.knownSha256() != null) {
            json.writeStringProperty("knownSha256", item.knownSha256());
        }
        json.writeEndObject();
    }

    @Override
    public WorkItem read(JsonParser json) {
        @Nullable ListedPage listed = null;
        @Nullable String known = null;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case "page" -> listed = page.read(json);
                case "knownSha256" -> known = json.getString();
                default -> json.skipChildren();
            }
        }
        return new WorkItem(Objects.requireNonNull(listed), known);
    }
}
