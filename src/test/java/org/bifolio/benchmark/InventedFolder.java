package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder tree of invented pages: of a hundred pages one is no article and one repeats the article
 * before it.
 *
 * @param otherLayouts how many of a hundred pages are Markdown or HTML
 */
record InventedFolder(Path root, int pages, int otherLayouts, long seed) {

    private static final int FOLDER_SIZE = 1000;
    private static final String LOGIN = "期刊文献+\n\n用户登录\n\n登录失效,请重新登录\n";

    /** Makes the pages and returns their root; a tree that was finished before is kept. */
    Path make() throws IOException {
        Path mark = root.resolveSibling(root.getFileName() + ".complete");
        if (Files.exists(mark)) {
            return root;
        }
        PageInventor inventor = new PageInventor(seed);
        for (int number = 0; number < pages; number++) {
            Path folder = root.resolve("%04d".formatted(number / FOLDER_SIZE));
            Files.createDirectories(folder);
            PageLayout layout = layout(number);
            Path file = folder.resolve("%07d.%s".formatted(number, layout.ending()));
            Files.writeString(file, content(inventor, number, layout));
        }
        Files.createFile(mark);
        return root;
    }

    private static String content(PageInventor inventor, int number, PageLayout layout) {
        return switch (number % 100) {
            case 50 -> LOGIN;
            case 99 -> layout.set(inventor.page(number - 1));
            default -> layout.set(inventor.page(number));
        };
    }

    private PageLayout layout(int number) {
        if (number % 100 >= otherLayouts) {
            return PageLayout.TEXT;
        }
        return number % 2 == 0 ? PageLayout.MARKDOWN : PageLayout.HTML;
    }
}
