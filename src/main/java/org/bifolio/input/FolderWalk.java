package org.bifolio.input;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages below a folder in sorted order, one folder or archive of names in memory at a time.
 * Hidden files and folders are passed over. A symbolic link that leaves the folder is listed as
 * such and not followed: a page's path stays inside its input.
 */
final class FolderWalk implements Iterator<ListedPage> {

    private static final int DEEPEST = 64;

    /** From a file to its pages in sorted order: itself, or those inside it. */
    interface Unpacking {
        List<ListedPage> pages(ListedPage file);
    }

    private final Path root;
    private final Path realRoot;
    private final Predicate<Path> wanted;
    private final Unpacking unpacking;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();

    /** The pages of the archive that the walk stands in. */
    private Iterator<ListedPage> inside = Collections.emptyIterator();

    private @Nullable ListedPage next;

    /**
     * @param root an existing folder, absolute
     * @param wanted which files and folders to enter and list
     * @param unpacking what pages a file holds
     * @throws java.nio.file.InvalidPathException where the locale cannot spell a file's name
     */
    FolderWalk(Path root, Predicate<Path> wanted, Unpacking unpacking) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.wanted = wanted;
        this.unpacking = unpacking;
        open.push(children(root));
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ListedPage next() {
        ListedPage current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        try {
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return current;
    }

    private void advance() throws IOException {
        while (!inside.hasNext() && !open.isEmpty()) {
            Iterator<Path> folder = open.peek();
            if (folder.hasNext()) {
                visit(folder.next());
            } else {
                open.pop();
            }
        }
        next = inside.hasNext() ? inside.next() : null;
    }

    private void visit(Path path) throws IOException {
        if (!wanted.test(path)) {
            return;
        }
        if (Files.isSymbolicLink(path) && leaves(path)) {
            inside = List.of(ListedPage.linkOut(uri(path), root.toString())).iterator();
        } else if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
            if (open.size() < DEEPEST) {
                open.push(children(path));
            }
        } else if (Files.isRegularFile(path)) {
            ListedPage file = new ListedPage(uri(path), root.toString(), Stamp.of(path));
            file.path(); // under a locale such as C a Chinese name can be listed but not spelt
            inside = unpacking.pages(file).iterator();
        }
    }

    private boolean leaves(Path link) throws IOException {
        return Files.exists(link) && !link.toRealPath().startsWith(realRoot);
    }

    private String uri(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static Iterator<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!name(child).startsWith(".")) {
                    children.add(child);
                }
            }
        }
        children.sort(Comparator.comparing(FolderWalk::place, PageKey::compareWalked));
        return children.iterator();
    }

    /** Pages of {@code a.zip} are named {@code a.zip!/…}, and so take their place behind others. */
    private static String place(Path path) {
        String name = name(path);
        return ContainerName.of(name).isPresent() ? name + OpenContainer.INSIDE : name;
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
