package org.bifolio.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * The INPUT of the command line: folders, files, archives, globs, {@code -} for standard input (a
 * page or an archive), and lists of these by {@code @list.txt}.
 *
 * <p>A page's uri counts from its input: from the folder, from the parent of a file, from the fixed
 * part of a glob.
 */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final Path ownFolder;

    /**
     * @param arguments as on the command line
     * @param ownFolder the output folder, absolute: never read, even when it lies below an input
     */
    public Inputs(List<String> arguments, Path ownFolder) {
        this.arguments = List.copyOf(arguments);
        this.ownFolder = ownFolder;
    }

    /** Finds out which arguments cannot be used, before anything is written. */
    public void check() throws InputException, IOException {
        List<String> reasons = new ArrayList<>();
        for (String argument : arguments) {
            if (ListFile.isMeant(argument) && !Files.isReadable(ListFile.path(argument))) {
                reasons.add("input " + argument + ": there is no such list");
                continue;
            }
            for (String input : ListFile.inputs(argument)) {
                String wrong = input.equals(STANDARD_INPUT) ? "" : whatIsWrong(input);
                if (!wrong.isEmpty()) {
                    reasons.add("input " + input + wrong);
                }
            }
        }
        if (!reasons.isEmpty()) {
            throw new InputException(reasons);
        }
    }

    private String whatIsWrong(String argument) throws IOException {
        if (isGlob(argument)) {
            return matches(argument) ? "" : " matches no file";
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            return " does not exist";
        }
        return Files.isReadable(path) ? "" : " cannot be read";
    }

    private boolean matches(String glob) throws IOException {
        try {
            return Files.isDirectory(folderOf(glob)) && glob(glob, List::of).hasNext();
        } catch (PatternSyntaxException e) { // such as a bracket that is never closed
            return false;
        }
    }

    /**
     * Walks all inputs as one sorted list in which every page stands once.
     *
     * @param standardInput read when {@code -} is among the arguments
     * @param spoolFolder keeps standard input, and what has to be unpacked to be read
     */
    public Iterator<ListedPage> walk(InputStream standardInput, Path spoolFolder)
            throws IOException {
        Spool spool = new Spool(spoolFolder);
        FolderWalk.Unpacking unpacking = file -> ContainerListing.pages(file, spool);
        List<Iterator<ListedPage>> walks = new ArrayList<>();
        for (String argument : named()) {
            Path path =
                    argument.equals(STANDARD_INPUT) ? spooled(standardInput, spoolFolder) : null;
            if (path == null && isGlob(argument)) {
                walks.add(glob(argument, unpacking));
                continue;
            }
            path = path == null ? Path.of(argument).toAbsolutePath().normalize() : path;
            if (Files.isDirectory(path)) {
                walks.add(new FolderWalk(path, this::isNotOurs, unpacking));
            } else {
                walks.add(unpacking.pages(file(path)).iterator());
            }
        }
        return new SortedMerge(walks);
    }

    private List<String> named() throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String argument : arguments) {
            inputs.addAll(ListFile.inputs(argument));
        }
        return inputs;
    }

    private boolean isNotOurs(Path path) {
        return !path.startsWith(ownFolder);
    }

    private static ListedPage file(Path path) throws IOException {
        Path folder = path.getParent();
        return new ListedPage(
                FolderWalk.name(path), folder == null ? "" : folder.toString(), Stamp.of(path));
    }

    private Iterator<ListedPage> glob(String argument, FolderWalk.Unpacking unpacking)
            throws IOException {
        Path fixed = folderOf(argument);
        String pattern = argument.substring(fixedPart(argument).length());
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Predicate<Path> wanted =
                path ->
                        isNotOurs(path)
                                && (Files.isDirectory(path)
                                        || matcher.matches(fixed.relativize(path)));
        return new FolderWalk(fixed, wanted, unpacking);
    }

    private static Path folderOf(String glob) {
        return Path.of("").toAbsolutePath().resolve(fixedPart(glob)).normalize();
    }

    /**
     * The folders of a glob before the first one with a pattern: {@code crawl/2024-*}{@code /a.txt}
     * counts from {@code crawl}.
     */
    private static String fixedPart(String glob) {
        int special = 0;
        while ("*?[{".indexOf(glob.charAt(special)) < 0) {
            special++;
        }
        return glob.substring(0, glob.lastIndexOf('/', special) + 1);
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)
                && !Files.exists(Path.of(argument));
    }

    private static Path spooled(InputStream standardInput, Path spool) throws IOException {
        Files.createDirectories(spool);
        Path draft = spool.resolve("standard-input-draft");
        Files.copy(standardInput, draft, StandardCopyOption.REPLACE_EXISTING);
        Path page = spool.resolve("standard-input" + ending(draft));
        return Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What cannot be unpacked is set aside as a page that cannot be read. */
    private static String ending(Path draft) {
        try {
            return MagicNumber.ending(draft);
        } catch (IOException | RuntimeException damaged) {
            return "";
        }
    }
}
