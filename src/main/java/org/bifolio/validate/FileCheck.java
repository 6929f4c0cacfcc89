package org.bifolio.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bifolio.finding.Severity;
import org.bifolio.input.BrokenContainerException;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.validate.export.ExportFinding;

/** Checks listed files, one after the other. For one thread. */
final class FileCheck {

    private final Validation validation;
    private final PageReader reader;

    /** Files come folder by folder. */
    private String lastPlace = "";

    private Optional<ItemFolder> lastItem = Optional.empty();

    FileCheck(Validation validation, PageReader reader) {
        this.validation = validation;
        this.reader = reader;
    }

    /** What is wrong with a file; that it cannot be read is a finding like others. */
    List<ExportFinding> check(ListedPage file) {
        if (file.isLinkOut()) {
            return List.of(
                    ExportFinding.ofFile(
                            Severity.WARNING,
                            "outside-link",
                            file.uri(),
                            "The link leads out of the folder that was given, so it was not followed.",
                            "Put a copy of the file there, or name the file or folder itself."));
        }
        if (file.uri().endsWith(".jsonl")) { // to convert they hold pages; none is an export
            return List.of(
                    ExportFinding.ofFile(
                            Severity.INFO,
                            "unknown-kind",
                            file.uri(),
                            "These are JSON lines, so the file was not checked.",
                            "Leave it out."));
        }
        List<ExportFinding> findings = new ArrayList<>();
        try {
            if (reader.isNamedOutside(file)) {
                findings.add(namedOutside(file));
            }
            Optional<ItemFolder> item = itemOf(file);
            findings.addAll(item.isPresent() ? checkInItem(file, item.get()) : checkAlone(file));
        } catch (IOException e) {
            findings.add(
                    ExportFinding.ofFile(
                            Severity.ERROR,
                            "not-opened",
                            file.uri(),
                            reason(e),
                            e instanceof BrokenContainerException
                                    ? "Pack the archive again, or unpack it and check what is in it."
                                    : "Look at its permissions, and whether it is still there."));
        }
        return findings;
    }

    private static ExportFinding namedOutside(ListedPage file) {
        return ExportFinding.ofFile(
                Severity.ERROR,
                "outside-name",
                file.uri(),
                "The archive names the file so that unpacking may write outside its folder.",
                "Pack the archive again, with names that begin with neither / nor .. nor a drive.");
    }

    /** Beside an item's metadata another file needs a {@code contents} that names it. */
    private List<ExportFinding> checkAlone(ListedPage file) throws IOException {
        List<ExportFinding> findings = checkContent(file);
        boolean unknown = findings.stream().anyMatch(found -> found.code().equals("unknown-kind"));
        return unknown && ItemFolder.lacksContents(file, reader)
                ? List.of(withoutContents(file))
                : findings;
    }

    private static ExportFinding withoutContents(ListedPage file) {
        return ExportFinding.ofFile(
                Severity.ERROR,
                "no-contents",
                file.uri(),
                "The file lies in an item's folder that holds no contents, which stops the import.",
                "Add a file contents with a line for each file of the item.");
    }

    private List<ExportFinding> checkContent(ListedPage file) throws IOException {
        try (InputStream content = reader.open(file)) {
            return validation.check(file.uri(), content);
        }
    }

    /** Files that an item carries are no metadata, of whatever kind they are. */
    private List<ExportFinding> checkInItem(ListedPage file, ItemFolder item) throws IOException {
        List<ExportFinding> findings = new ArrayList<>(item.check(file));
        if (item.isExport(file)) {
            checkContent(file).stream()
                    .filter(finding -> !finding.code().equals("unknown-kind"))
                    .forEach(findings::add);
        }
        return findings;
    }

    private Optional<ItemFolder> itemOf(ListedPage file) throws IOException {
        String place = file.root() + "\n" + ItemFolder.pathOf(file);
        if (!place.equals(lastPlace)) {
            lastItem = ItemFolder.of(file, reader);
            lastPlace = place;
        }
        return lastItem;
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
