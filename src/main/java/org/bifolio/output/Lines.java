package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Files of one JSON value a line, for lists that are too long for memory. */
final class Lines {

    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

    private Lines() {}

    static <T> Source<T> read(Path file, LineForm<T> form) throws IOException {
        return new Source<>(
                JSON.createParser(ObjectReadContext.empty(), Files.newInputStream(file)), form);
    }

    static <T> Sink<T> write(Path file, LineForm<T> form) throws IOException {
        return new Sink<>(
                JSON.createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(file)),
                form);
    }

    /** Reads one value after the other, with a look at the next one. */
    static final class Source<T> implements Closeable {

        private final JsonParser json;
        private final LineForm<T> form;
        private @Nullable T head;

        private Source(JsonParser json, LineForm<T> form) throws IOException {
            this.json = json;
            this.form = form;
            this.head = following();
        }

        /** The next value, which stays; null at the end. */
        @Nullable T peek() {
            return head;
        }

        @Nullable T next() throws IOException {
            T current = head;
            head = following();
            return current;
        }

        private @Nullable T following() throws IOException {
            try {
                return json.nextToken() == null ? null : form.read(json);
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void close() {
            json.close();
        }
    }

    static final class Sink<T> implements Closeable {

        private final JsonGenerator json;
        private final LineForm<T> form;

        private Sink(JsonGenerator json, LineForm<T> form) {
            this.json = json;
            this.form = form;
        }

        void add(T value) throws IOException {
            try {
                form.write(json, value);
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void close() throws IOException {
            try {
                json.close();
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
    }
}
