package org.bifolio.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An open container with the names its files have in a page's uri.
 *
 * @param file on disk: the container itself, or where it was laid out
 * @param prefix of the uris of its pages: {@code crawl/a.zip!/}
 * @param names by the name in the uri, the name that the container knows
 */
record OpenContainer(Container container, Path file, String prefix, TreeMap<String, String> names)
        implements Closeable {

    /** Stands between a container's path and the path inside it. */
    static final String INSIDE = "!/";

    /**
     * @param uri of the container itself
     * @throws BrokenContainerException when it is damaged or holds too much
     */
    static OpenContainer of(Path file, String uri, ContainerName kind, Spool spool)
            throws IOException {
        try {
            Container container = kind.open(file, spool);
            return new OpenContainer(container, file, uri + INSIDE, names(container));
        } catch (FileSystemException | BrokenContainerException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // as the formats report damage
            String how = e.getMessage() == null ? "it breaks off" : e.getMessage();
            throw new BrokenContainerException("The archive is damaged: " + how);
        }
    }

    private static TreeMap<String, String> names(Container container) throws IOException {
        try {
            TreeMap<String, String> names = new TreeMap<>();
            for (String name : container.names()) {
                nameInUri(name).ifPresent(shown -> names.put(shown, name));
            }
            return names;
        } catch (BrokenContainerException e) {
            container.close();
            throw e;
        }
    }

    /** One of its files, by the name in the uri. */
    Content open(String shown) throws IOException {
        String name = names.get(shown);
        if (name == null) {
            throw new BrokenContainerException("The archive does not hold " + shown + " any more.");
        }
        return container.open(name);
    }

    /**
     * The path of a file inside, which never leads out of the container; none for what is hidden,
     * as in a folder. No path of a disk holds U+0000.
     */
    private static Optional<String> nameInUri(String name) {
        StringBuilder path = new StringBuilder();
        for (String part : name.replace('\0', '\uFFFD').split("[/\\\\]", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                continue;
            }
            if (part.startsWith(".") || part.equals("__MACOSX")) {
                return Optional.empty();
            }
            path.append(path.isEmpty() ? "" : "/").append(part);
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
