package org.bifolio.validate.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.Field;
import org.bifolio.validate.export.Value;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** An element whose end has not come yet, with the text that has. */
final class OpenElement {

    /** Of a text that is kept; a longer one is no value that a rule is about. */
    private static final int LONGEST = 100_000;

    private static final Map<String, String> SCHEMAS =
            Map.of(
                    "http://purl.org/dc/elements/1.1/",
                    "dc",
                    "http://purl.org/dc/terms/",
                    "dcterms");

    private final @Nullable OpenElement outer;
    private final Field field;
    private final boolean startsRecord;
    private final boolean inRecord;
    private final StringBuilder text = new StringBuilder();
    private boolean hasElements;
    private boolean hasText;

    private OpenElement(@Nullable OpenElement outer, Field field, boolean startsRecord) {
        this.outer = outer;
        this.field = field;
        this.startsRecord = startsRecord;
        this.inRecord = startsRecord || (outer != null && outer.inRecord);
    }

    static OpenElement of(
            @Nullable OpenElement outer,
            String namespace,
            String name,
            String written,
            Attributes attributes,
            @Nullable Locator locator) {
        boolean startsRecord =
                outer == null
                        ? !RootKinds.holdsRecords(namespace)
                        : !outer.inRecord && outer.holdsARecord();
        if (outer != null) {
            outer.hasElements = true;
        }
        Field parent = outer == null || startsRecord ? null : outer.field;
        return new OpenElement(
                outer,
                field(
                        parent,
                        SCHEMAS.getOrDefault(namespace, ""),
                        name,
                        written,
                        attributes,
                        locator),
                startsRecord);
    }

    private static Field field(
            @Nullable Field parent,
            String schema,
            String name,
            String written,
            Attributes attributes,
            @Nullable Locator locator) {
        Map<String, String> all = attributes(attributes);
        String inherited = parent == null ? "" : parent.language();
        int line = locator == null ? 0 : locator.getLineNumber();
        int column = locator == null ? 0 : locator.getColumnNumber();
        if (!name.equals("dcvalue")) {
            String language = all.getOrDefault("xml:lang", inherited);
            return new Field(parent, written, schema, name, "", language, all, line, column);
        }
        String qualifier = all.getOrDefault("qualifier", "");
        return new Field(
                parent,
                written,
                parent == null ? "" : parent.attributes().getOrDefault("schema", "dc"),
                all.getOrDefault("element", ""),
                qualifier.equals("none") ? "" : qualifier,
                all.getOrDefault("language", ""),
                all,
                line,
                column);
    }

    private static Map<String, String> attributes(Attributes attributes) {
        if (attributes.getLength() == 0) {
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.put(attributes.getQName(i), attributes.getValue(i));
        }
        return all;
    }

    /** What of a document that holds records stands right around one. */
    private boolean holdsARecord() {
        return field.name().equals("metadata")
                || (outer == null && field.name().equals("collection"));
    }

    void add(char[] more, int start, int length) {
        for (int i = start; i < start + length && !hasText; i++) {
            hasText = !Character.isWhitespace(more[i]);
        }
        if (text.length() + length <= LONGEST) {
            text.append(more, start, length);
        }
    }

    Field field() {
        return field;
    }

    boolean isRecord() {
        return startsRecord;
    }

    boolean isInRecord() {
        return inRecord;
    }

    /** An element with text, or without anything; one that only holds others is none. */
    boolean isValue() {
        return hasText || !hasElements;
    }

    /** The text with that of the elements in it, once the element has ended. */
    Value value(String file, ExportKind kind) {
        return new Value(file, kind, field, text.toString().strip(), field.line(), field.column());
    }

    /** Gives its text to the element around it: a title with a link in it is one value. */
    void end() {
        if (outer != null && hasText && outer.text.length() + text.length() <= LONGEST) {
            outer.text.append(text);
        }
    }
}
