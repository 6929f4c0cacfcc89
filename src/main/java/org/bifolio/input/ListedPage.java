package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bifolio.page.PageDecoder;

/**
 * A page that was found, not yet read.
 *
 * @param uri its path below the input it came from, with {@code /}
 * @param root the absolute path of the folder that {@code uri} counts from; tells equal uris of two
 *     inputs apart
 * @param stamp size and time of the file; as long as it stays the same, the bytes do
 */
public record ListedPage(String uri, String root, String stamp) {

    /** The stamp of what was not read as it was listed: no file has it, so it is read again. */
    public static final String NOT_READ = "";

    private static final String LINK_OUT = "link out of the folder";

    /** A symbolic link that leaves the folder; it is listed to be told, and never read. */
    static ListedPage linkOut(String uri, String root) {
        return new ListedPage(uri, root, LINK_OUT);
    }

    /** Whether it is a symbolic link that leaves the folder it lies in. */
    public boolean isLinkOut() {
        return stamp.equals(LINK_OUT);
    }

    /**
     * A page inside an archive, as a person names it: {@code crawl/a.zip!/b.txt}.
     *
     * @throws IOException when there is no such archive
     */
    public static ListedPage inside(String name) throws IOException {
        int border = name.indexOf(OpenContainer.INSIDE);
        Path archive = Path.of(name.substring(0, border)).toAbsolutePath().normalize();
        String uri = FolderWalk.name(archive) + name.substring(border);
        return new ListedPage(uri, String.valueOf(archive.getParent()), Stamp.of(archive));
    }

    /** Whether a name is meant for {@link #inside}. */
    public static boolean isInside(String name) {
        return name.contains(OpenContainer.INSIDE) && !Files.exists(Path.of(name));
    }

    /**
     * What to remember of this page when so many bytes were read of it: its stamp, or {@link
     * #NOT_READ} when the file changed after it was listed, which its size tells.
     */
    public String stampFor(int bytes) {
        boolean whole = bytes <= PageDecoder.DEFAULT_MAX_BYTES;
        boolean changed = whole && !uri.contains(OpenContainer.INSIDE) && !Stamp.isOf(stamp, bytes);
        return changed ? NOT_READ : stamp;
    }

    public Path path() {
        return Path.of(root, uri);
    }

    public PageKey key() {
        return new PageKey(uri, root);
    }
}
