package org.bifolio.validate.report;

import java.io.Writer;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs: {@code src/docs/validation-report.schema.json} says what is in it. */
final class JsonReport implements FindingWriter {

    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final JsonGenerator json;

    JsonReport(Writer out) {
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
    }

    @Override
    public void add(ExportFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("file", finding.file());
        writePlace("line", finding.line());
        writePlace("column", finding.column());
        json.writeStringProperty("severity", finding.severity().label());
        json.writeStringProperty("code", finding.code());
        writeText("field", finding.field());
        writeText("value", finding.value());
        if (finding.excerpt().start() < finding.excerpt().end()) {
            json.writeObjectPropertyStart("mark");
            json.writeNumberProperty("start", finding.excerpt().start());
            json.writeNumberProperty("end", finding.excerpt().end());
            json.writeEndObject();
        }
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("mend", finding.mend());
        json.writeEndObject();
    }

    private void writeText(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void writePlace(String name, int place) {
        if (place > 0) {
            json.writeNumberProperty(name, place);
        }
    }

    @Override
    public void end(Tally tally) {
        json.writeEndArray();
        json.writeNumberProperty("files", tally.files());
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.label(), tally.count(severity));
        }
        CodeNotes notes = new CodeNotes();
        json.writeArrayPropertyStart("codes");
        for (FindingGroup group : tally.groups()) {
            json.writeStartObject();
            json.writeStringProperty("code", group.code());
            json.writeStringProperty("severity", group.severity().label());
            json.writeNumberProperty("findings", group.count());
            json.writeNumberProperty("files", group.files());
            writeText("reference", notes.of(group.code()).reference());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
