package org.bifolio.locate;

/** A result list, which prints the same labels as an article page, once for each of its hits. */
final class SearchList {

    private SearchList() {}

    /**
     * Whether more than one line of a kind stands above {@code end}; the oldest layout prints one
     * of each for the same article.
     */
    static boolean is(PageLines lines, int end) {
        int labelled = 0;
        int bare = 0;
        for (String line : lines.plain().subList(0, end)) {
            labelled += isLabelled(line) ? 1 : 0;
            bare += line.startsWith("《") && line.contains("年第") ? 1 : 0;
        }
        return labelled > 1 || bare > 1;
    }

    /** {@code 出处 《刊名》 2019年第4期116-124}; table views leave the label out. */
    private static boolean isLabelled(String line) {
        if (line.isEmpty() || "出【".indexOf(line.charAt(0)) < 0 || !line.contains("年第")) {
            return false;
        }
        return LabelledLine.read(line)
                .filter(each -> each.label() == Label.SOURCE && each.value().startsWith("《"))
                .isPresent();
    }
}
