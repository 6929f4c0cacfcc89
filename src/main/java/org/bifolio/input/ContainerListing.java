package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The pages inside an archive, and in archives inside it. One that cannot be read is listed as a
 * page itself, which is then set aside with the reason.
 */
final class ContainerListing {

    /** An archive in an archive in an archive. */
    static final int DEEPEST = 3;

    private final Spool spool;
    private final TreeSet<String> uris = new TreeSet<>(PageKey::compareWalked);

    private ContainerListing(Spool spool) {
        this.spool = spool;
    }

    /** The pages in the order of a walk, or the file itself when it is no archive or holds none. */
    static List<ListedPage> pages(ListedPage file, Spool spool) {
        Optional<ContainerName> kind = ContainerName.of(file.uri());
        if (kind.isEmpty()) {
            return List.of(file);
        }
        ContainerListing listing = new ContainerListing(spool);
        listing.list(file.path(), file.uri(), kind.get(), 1);
        return listing.uris.stream()
                .map(uri -> new ListedPage(uri, file.root(), file.stamp()))
                .toList();
    }

    private void list(Path file, String uri, ContainerName kind, int depth) {
        int before = uris.size();
        try (OpenContainer open = OpenContainer.of(file, uri, kind, spool)) {
            for (String name : open.names().keySet()) {
                add(open, name, depth);
            }
        } catch (IOException e) {
            uris.removeIf(listed -> listed.startsWith(uri + OpenContainer.INSIDE));
            uris.add(uri);
        }
        if (uris.size() == before) {
            uris.add(uri);
        }
    }

    private void add(OpenContainer open, String name, int depth) throws IOException {
        Optional<ContainerName> nested = ContainerName.of(name);
        if (nested.isEmpty() || depth == DEEPEST) {
            uris.add(open.prefix() + name);
        } else {
            addNested(open, name, nested.get(), depth);
        }
        if (uris.size() > Container.MOST_ENTRIES) {
            throw new BrokenContainerException("The archive holds too many pages.");
        }
    }

    private void addNested(OpenContainer open, String name, ContainerName kind, int depth) {
        String uri = open.prefix() + name;
        try {
            list(spool.extracted(open, name), uri, kind, depth + 1);
        } catch (IOException e) {
            uris.add(uri);
        }
    }
}
