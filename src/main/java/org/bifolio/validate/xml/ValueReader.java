package org.bifolio.validate.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tells the records of an XML document with all their values. A document is one record; in an
 * OAI-PMH answer each {@code metadata} holds one, in a collection there are many, and what stands
 * around them is none.
 */
final class ValueReader extends DefaultHandler {

    /** No record of one article comes near; what follows is checked by its schema only. */
    private static final int MOST_VALUES = 50_000;

    /** Markup inside a value, whose text is the value's own. */
    private static final Set<String> FORMATTING =
            Set.of(
                    "bold",
                    "italic",
                    "monospace",
                    "overline",
                    "roman",
                    "sans-serif",
                    "sc",
                    "strike",
                    "sub",
                    "sup",
                    "underline",
                    "fixed-case",
                    "styled-content");

    private final String file;
    private final Consumer<ExportRecord> records;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private List<Value> values = new ArrayList<>();
    private ExportKind kind = ExportKind.OTHER;
    private @Nullable Locator locator;

    ValueReader(String file, Consumer<ExportRecord> records) {
        this.file = file;
        this.records = records;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String written, Attributes attributes) {
        OpenElement outer = open.peek();
        if (outer != null && FORMATTING.contains(name)) {
            return;
        }
        OpenElement element = OpenElement.of(outer, uri, name, written, attributes, locator);
        if (element.isRecord()) {
            kind = RootKinds.of(uri, name);
            values = new ArrayList<>();
        }
        open.push(element);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        OpenElement element = open.peek();
        if (element != null) {
            element.add(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String written) {
        OpenElement outer = open.peek();
        if (outer == null || (open.size() > 1 && FORMATTING.contains(name))) {
            return;
        }
        OpenElement element = open.pop();
        element.end();
        if (element.isValue() && element.isInRecord() && values.size() < MOST_VALUES) {
            values.add(element.value(file, kind));
        }
        if (element.isRecord()) {
            records.accept(new ExportRecord(kind, file, element.field().line(), values));
            values = new ArrayList<>();
        }
    }
}
