package org.bifolio.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.validate.dspace.Contents;
import org.bifolio.validate.dspace.ContentsCheck;
import org.bifolio.validate.export.ExportFinding;

/**
 * A folder of DSpace's Simple Archive Format, one an item: {@code dublin_core.xml} and other
 * metadata, files of any kind, and {@code contents}, which names them.
 */
final class ItemFolder {

    private static final String CONTENTS = "contents";
    private static final String DUBLIN_CORE = "dublin_core.xml";
    private static final Pattern METADATA = Pattern.compile("dublin_core\\.xml|metadata_.*\\.xml");

    /** What the import reads beside metadata and files. */
    private static final Set<String> OWN =
            Set.of("handle", "collections", "relationships", "delete_contents");

    private final ListedPage listing;
    private final Contents contents;
    private final PageReader reader;

    private ItemFolder(ListedPage listing, Contents contents, PageReader reader) {
        this.listing = listing;
        this.contents = contents;
        this.reader = reader;
    }

    /** The folder that a file lies in, when there is a {@code contents} in it. */
    static Optional<ItemFolder> of(ListedPage file, PageReader reader) throws IOException {
        ListedPage listing = beside(file, CONTENTS);
        if (!reader.holds(listing) || Files.isSymbolicLink(listing.path())) {
            return Optional.empty();
        }
        try (InputStream in = reader.open(listing)) {
            return Optional.of(new ItemFolder(listing, Contents.read(in), reader));
        }
    }

    /** Whether a file lies beside {@code dublin_core.xml} and no {@code contents} tells of it. */
    static boolean lacksContents(ListedPage file, PageReader reader) {
        return reader.holds(beside(file, DUBLIN_CORE)) && !reader.holds(beside(file, CONTENTS));
    }

    /** The path of the folder that a file lies in, with a slash; empty at the top. */
    static String pathOf(ListedPage file) {
        return file.uri().substring(0, file.uri().lastIndexOf('/') + 1);
    }

    private static ListedPage beside(ListedPage file, String name) {
        return new ListedPage(pathOf(file) + name, file.root(), file.stamp());
    }

    private static String nameOf(ListedPage file) {
        return file.uri().substring(pathOf(file).length());
    }

    /** Whether a file of the folder is metadata, or not one that the import knows. */
    boolean isExport(ListedPage file) {
        String name = nameOf(file);
        return METADATA.matcher(name).matches()
                || !(name.equals(CONTENTS) || OWN.contains(name) || contents.names(name));
    }

    /** What is wrong with a file's place in the folder, not with what it holds. */
    List<ExportFinding> check(ListedPage file) {
        String name = nameOf(file);
        if (name.equals(CONTENTS)) {
            return checkContents();
        }
        if (METADATA.matcher(name).matches() || !isExport(file)) {
            return List.of();
        }
        return List.of(
                ExportFinding.ofFile(
                        Severity.INFO,
                        "not-in-contents",
                        file.uri(),
                        "The item's contents does not name the file, so it is not imported.",
                        "Add a line with its name to contents, or delete the file."));
    }

    private List<ExportFinding> checkContents() {
        List<ExportFinding> findings = new ArrayList<>();
        if (!isThere(DUBLIN_CORE)) {
            findings.add(
                    ExportFinding.ofFile(
                            Severity.ERROR,
                            "no-dublin-core",
                            listing.uri(),
                            "The item's folder holds no dublin_core.xml, which stops the import.",
                            "Add the file; only other schemas go into metadata_*.xml."));
        }
        findings.addAll(new ContentsCheck(listing.uri(), this::isThere).check(contents));
        return findings;
    }

    private boolean isThere(String name) {
        return reader.holds(beside(listing, name));
    }
}
