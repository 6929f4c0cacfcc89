package org.bifolio.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told when a run ends with 3. */
class FailureTest {

    static Stream<Arguments> failures() {
        IOException full = new IOException("No space left on device");
        return Stream.of(
                arguments(full, "The disk is full: No space left on device"),
                arguments(
                        new IllegalStateException("a step", new SQLException("COMMIT", full)),
                        "The disk is full: No space left on device"),
                arguments(
                        new IllegalStateException(
                                new SQLException("no", new IOException("Connection refused"))),
                        "the database cannot be reached or used: Connection refused"),
                arguments(
                        new FileSystemException("out/jats", null, "Read-only file system"),
                        "out/jats cannot be read or written: Read-only file system"),
                arguments(
                        new DirectoryNotEmptyException("out/jats"),
                        "out/jats cannot be read or written: a directory that is not empty is in"
                                + " the way"),
                arguments(new AccessDeniedException("out/jats"), "no permission: out/jats"),
                arguments(new NoSuchFileException("crawl"), "file not found: crawl"),
                arguments(new IllegalStateException("a bug"), "a bug"),
                arguments(new IllegalStateException(), "java.lang.IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatWentWrong(Exception failure, String words) {
        assertThat(Failure.describe(failure)).isEqualTo(words);
    }
}
