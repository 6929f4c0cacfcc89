package org.bifolio.locate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines between title and abstract where the oldest layout prints journal, authors and
 * institutions without labels: {@code 《鞍钢技术》2016年 第5期 | 李德军[1];崔福祥[2] | 鞍钢股份有限公司,辽宁鞍山114009}.
 *
 * @param start index of the first of these lines, or of the first label where there are none: the
 *     title stands above
 * @param fields what the labels below do not tell
 */
record Byline(int start, List<LocatedField> fields) {

    private static final int MOST_LINES = 12;
    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile("\\s*[|｜]\\s*");
    private static final Pattern ISSUE = Pattern.compile("《[^《》]+》.{0,60}\\d{4}\\s?年.*期.*");

    /** Each name with the numbers of its institutions, or short names by semicolons. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:[^\\[\\];；,，。]{2,40}\\[\\d[\\d,，]{0,8}\\][;；,，\\s]*){1,60}"
                            + "|[\\p{IsHan}·]{2,12}(?:[;；]\\s*[\\p{IsHan}·]{2,12}){1,60}[;；]?");

    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "[^。!?！？]{0,60}(?:大学|学院|学校|公司|研究|医院|中心|集团|局|厂|站|所|院|馆|社|部)[^。!?！？]{0,60}");

    static Byline above(PageLines lines, LabelledText labelled) {
        int first = labelled.firstLabel();
        if (labelled.section(Label.AUTHORS).isPresent()
                && labelled.section(Label.SOURCE).isPresent()) {
            return new Byline(first, List.of());
        }
        Map<FieldName, LocatedField> found = new EnumMap<>(FieldName.class);
        int start = first;
        for (int i = first - 1; i > Math.max(0, first - MOST_LINES); i--) {
            String line = lines.plain().get(i);
            if (!PageFrame.isFrame(line)) {
                if (line.length() > LONGEST || !read(line, i + 1, found)) {
                    break;
                }
                start = i;
            }
        }
        boolean sure = found.containsKey(FieldName.AUTHORS) || found.containsKey(FieldName.SOURCE);
        return sure && hasTitle(lines, start)
                ? new Byline(start, List.copyOf(found.values()))
                : new Byline(first, List.of());
    }

    /** Whether all parts of the line are known; then they are noted. */
    private static boolean read(String line, int number, Map<FieldName, LocatedField> found) {
        List<LocatedField> fields = new ArrayList<>();
        for (String part : PARTS.split(line, -1)) {
            if (ISSUE.matcher(part).matches()) {
                fields.add(LocatedField.mixed(FieldName.SOURCE, part, number));
            } else if (NAMES.matcher(part).matches()) {
                fields.add(LocatedField.mixed(FieldName.AUTHORS, part, number));
            } else if (INSTITUTION.matcher(part).matches()
                    && !found.containsKey(FieldName.AUTHORS)) {
                fields.add(LocatedField.mixed(FieldName.AFFILIATIONS, part, number));
            } else {
                return false;
            }
        }
        fields.forEach(field -> found.putIfAbsent(field.name(), field));
        return !fields.isEmpty();
    }

    private static boolean hasTitle(PageLines lines, int start) {
        return lines.plain().subList(0, start).stream().anyMatch(line -> !PageFrame.isFrame(line));
    }
}
