package org.bifolio.input;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.bifolio.page.PageDecoder;
import org.bifolio.page.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads listed pages, in a folder or inside an archive. Keeps the last archives open: pages come in
 * sorted order, so each archive is opened once a part. For one thread.
 */
public final class PageReader implements Closeable {

    private static final int LARGEST_PAGE = PageDecoder.DEFAULT_MAX_BYTES;

    private final Spool spool;
    private final Deque<OpenContainer> open = new ArrayDeque<>();
    private String root = "";

    /**
     * @param spool the folder that the input was listed with
     */
    public PageReader(Path spool) {
        this.spool = new Spool(spool);
    }

    /**
     * A page with its bytes, and with what its container tells of it.
     *
     * @throws BrokenContainerException when its archive is damaged or a bound is exceeded
     * @throws IOException when the file cannot be read: it vanished, or access is refused
     */
    public RawPage read(ListedPage page) throws IOException {
        if (page.isLinkOut()) {
            throw new BrokenContainerException(
                    "The link leads out of the folder that was given, and is not followed.");
        }
        if (page.uri().contains(OpenContainer.INSIDE) && !Files.exists(page.path())) {
            return readInside(page);
        }
        Optional<ContainerName> kind = ContainerName.of(page.uri());
        if (kind.isPresent()) {
            OpenContainer.of(page.path(), page.uri(), kind.get(), spool).close();
            throw pageless();
        }
        return new RawPage(page.uri(), bytes(page.path()));
    }

    /** Of a file that is too large just so much that it is seen to be. */
    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) <= LARGEST_PAGE) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_PAGE + 1);
        }
    }

    /** The same as a stream, of any size; a large one in an archive is laid out first. */
    public InputStream open(ListedPage page) throws IOException {
        boolean plain =
                !page.isLinkOut()
                        && Files.isRegularFile(page.path())
                        && ContainerName.of(page.uri()).isEmpty();
        if (plain) {
            return Files.newInputStream(page.path());
        }
        try {
            return new ByteArrayInputStream(read(page).bytes());
        } catch (LargePageException e) {
            OpenContainer around = open.element();
            String name = page.uri().substring(around.prefix().length());
            return Files.newInputStream(spool.extracted(around, name));
        }
    }

    /** Whether a folder or archive holds a file, listed or not; a damaged archive holds none. */
    public boolean holds(ListedPage page) {
        try {
            if (!page.uri().contains(OpenContainer.INSIDE)) {
                return Files.isRegularFile(page.path());
            }
            openAround(page);
            OpenContainer around = open.element();
            return around.names().containsKey(page.uri().substring(around.prefix().length()));
        } catch (IOException | InvalidPathException e) { // told when one of its pages is read
            return false;
        }
    }

    /**
     * Whether a page's archive names it so that unpacking may write outside the archive's folder.
     */
    public boolean isNamedOutside(ListedPage page) throws IOException {
        if (!page.uri().contains(OpenContainer.INSIDE) || Files.exists(page.path())) {
            return false;
        }
        openAround(page);
        OpenContainer around = open.element();
        String name = around.names().get(page.uri().substring(around.prefix().length()));
        return name != null && PathName.leadsOut(name);
    }

    private RawPage readInside(ListedPage page) throws IOException {
        try {
            openAround(page);
            return page(page.uri());
        } catch (FileSystemException | BrokenContainerException e) {
            throw e;
        } catch (IOException e) { // as the formats report damage
            throw new BrokenContainerException("The archive is damaged: " + e.getMessage());
        }
    }

    /** Leaves the archive that holds the page on top of those that are open. */
    private void openAround(ListedPage page) throws IOException {
        String uri = page.uri();
        while (!open.isEmpty() && !(page.root().equals(root) && isIn(open.element(), uri))) {
            open.pop().close();
        }
        root = page.root();
        while (open.isEmpty() || !isLast(uri)) {
            open.push(next(page));
        }
    }

    private static boolean isIn(OpenContainer container, String uri) {
        return uri.startsWith(container.prefix());
    }

    /** Whether the page lies in the innermost open container, not in one inside it. */
    private boolean isLast(String uri) {
        String name = uri.substring(open.element().prefix().length());
        return open.element().names().containsKey(name) || !name.contains(OpenContainer.INSIDE);
    }

    /** Opens the container that is one step further down the page's uri. */
    private OpenContainer next(ListedPage page) throws IOException {
        @Nullable OpenContainer outer = open.peek();
        int from = outer == null ? 0 : outer.prefix().length();
        String uri = page.uri().substring(0, page.uri().indexOf(OpenContainer.INSIDE, from));
        ContainerName kind =
                ContainerName.of(uri)
                        .orElseThrow(() -> new BrokenContainerException(uri + " is no archive."));
        Path file =
                outer == null
                        ? Path.of(page.root(), uri)
                        : spool.extracted(outer, uri.substring(from));
        return OpenContainer.of(file, uri, kind, spool);
    }

    private RawPage page(String uri) throws IOException {
        OpenContainer container = open.element();
        String name = uri.substring(container.prefix().length());
        Optional<ContainerName> nested = ContainerName.of(name);
        if (nested.isPresent()) {
            throw unreadable(container, uri, nested.get());
        }
        try (Content page = container.open(name)) {
            byte[] bytes = page.bytes().readNBytes(LARGEST_PAGE + 1);
            if (bytes.length > LARGEST_PAGE) {
                throw new LargePageException(LARGEST_PAGE);
            }
            return new RawPage(uri, bytes, page.url(), page.charset());
        }
    }

    /** An archive was listed as a page because it could not be opened; says why. */
    private IOException unreadable(OpenContainer outer, String uri, ContainerName kind)
            throws IOException {
        if (open.size() >= ContainerListing.DEEPEST) {
            return new BrokenContainerException(
                    "The archive lies deeper than %d archives."
                            .formatted(ContainerListing.DEEPEST));
        }
        Path file = spool.extracted(outer, uri.substring(outer.prefix().length()));
        OpenContainer.of(file, uri, kind, spool).close();
        return pageless();
    }

    private static BrokenContainerException pageless() {
        return new BrokenContainerException(
                "The archive holds no page, or more than %d.".formatted(Container.MOST_ENTRIES));
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
