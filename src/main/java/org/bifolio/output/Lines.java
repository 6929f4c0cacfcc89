package org.bifolio.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Files of one JSON value a line, for lists that are too long for memory. */
final class Lines {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Lines() {}

    static <T> Source<T> read(Path file, Class<T> type) throws IOException {
        return new Source<>(Files.newBufferedReader(file), JSON.readerFor(type));
    }

    static <T> Sink<T> write(Path file, Class<T> type) throws IOException {
        return new Sink<>(Files.newBufferedWriter(file), JSON.writerFor(type));
    }

    /** Reads one value after the other, with a look at the next one. */
    static final class Source<T> implements Closeable {

        private final BufferedReader lines;
        private final ObjectReader reader;
        private @Nullable T head;

        private Source(BufferedReader lines, ObjectReader reader) throws IOException {
            this.lines = lines;
            this.reader = reader;
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
            String line = lines.readLine();
            return line == null ? null : reader.readValue(line);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    static final class Sink<T> implements Closeable {

        private final BufferedWriter lines;
        private final ObjectWriter writer;

        private Sink(BufferedWriter lines, ObjectWriter writer) {
            this.lines = lines;
            this.writer = writer;
        }

        void add(T value) throws IOException {
            ((Writer) lines).write(writer.writeValueAsString(value));
            lines.write('\n');
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
