package org.bifolio.locate;

/** A result list, which prints the same labels as an article page, once for each of its hits. */
final class SearchList {

    private SearchList() {}

    /** Whether more than one 出处 line stands above {@code end}. */
    static boolean is(PageLines lines, int end) {
        int sources = 0;
        for (String line : lines.plain().subList(0, end)) {
            sources += isSource(line) ? 1 : 0;
        }
        return sources > 1;
    }

    /** {@code 出处 《刊名》 2019年第4期116-124}, in table views without the label. */
    private static boolean isSource(String line) {
        if (line.isEmpty() || "《出【".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        boolean titled =
                line.charAt(0) == '《'
                        || LabelledLine.read(line)
                                .filter(each -> each.label() == Label.SOURCE)
                                .filter(each -> each.value().startsWith("《"))
                                .isPresent();
        return titled && line.contains("年第");
    }
}
