package org.bifolio.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.bifolio.finding.Severity;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.validate.export.ExportFinding;

/** Checks listed files, one after the other. For one thread. */
final class FileCheck {

    private final Validation validation;
    private final PageReader reader;

    FileCheck(Validation validation, PageReader reader) {
        this.validation = validation;
        this.reader = reader;
    }

    /** What is wrong with a file; that it cannot be read is a finding like others. */
    List<ExportFinding> check(ListedPage file) {
        if (file.uri().endsWith(".jsonl")) { // to convert they hold pages; none is an export
            return List.of(
                    ExportFinding.ofFile(
                            Severity.INFO,
                            "unknown-kind",
                            file.uri(),
                            "These are JSON lines, so the file was not checked.",
                            "Leave it out."));
        }
        try (InputStream content = reader.open(file)) {
            return validation.check(file.uri(), content);
        } catch (IOException e) {
            return List.of(
                    ExportFinding.ofFile(
                            Severity.ERROR,
                            "not-opened",
                            file.uri(),
                            reason(e),
                            "Look at its permissions, or pack the archive again."));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "Nobody gave the permission to read the file.";
        }
        if (e instanceof NoSuchFileException) {
            return "The file has gone since it was listed.";
        }
        return String.valueOf(e.getMessage());
    }
}
