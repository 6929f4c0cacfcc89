package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title as it stands above the labels: a Chinese line, often with buttons and a citation count
 * behind it, then perhaps an English one.
 *
 * @param zh empty where the only line is English
 * @param en empty where there is none
 * @param line 1-based
 * @param citedBy the count behind the title, if any
 */
record TitleLines(String zh, String en, int line, @Nullable Integer citedBy) {

    /** The lines nearest above {@code end}; what stands further up is the page's frame. */
    static Optional<TitleLines> above(List<String> lines, int end) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (!PageFrame.isFrame(lines.get(i))) {
                own.add(i);
            }
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(nearest(lines, own, end));
    }

    /** The line at {@code heading}, which the layout marks as the title, and the English below. */
    static TitleLines at(List<String> lines, int heading, int end) {
        StringBuilder english = new StringBuilder();
        for (int i = heading + 1; i < end; i++) {
            String line = lines.get(i);
            if (!PageFrame.isFrame(line) && Script.isEnglish(line)) {
                append(english, line);
            }
        }
        return of(lines, heading, lines.get(heading), english.toString(), end);
    }

    /** The title of a list view, which has a label there. */
    static TitleLines labelled(Section section) {
        List<String> lines = List.of(section.value());
        TitleLines title = of(lines, 0, section.value(), "", 1);
        return new TitleLines(title.zh, title.en, section.line(), title.citedBy);
    }

    LocatedField field() {
        return LocatedField.split(FieldName.TITLE, FieldSet.items(zh), FieldSet.items(en), line);
    }

    private static TitleLines nearest(List<String> lines, List<Integer> own, int end) {
        int english = own.size();
        while (english > 1
                && Script.isEnglish(lines.get(own.get(english - 1)))
                && (english == own.size() || isBelow(own, english))) {
            english--;
        }
        int chinese = english - 1;
        while (chinese > 0
                && isBelow(own, chinese)
                && !Script.isEnglish(lines.get(own.get(chinese - 1)))) {
            chinese--;
        }
        String zh = joined(lines, own.subList(chinese, english));
        String en = joined(lines, own.subList(english, own.size()));
        return of(lines, own.get(chinese), zh, en, end);
    }

    /** Whether no blank line stands between these two: a long title that was broken. */
    private static boolean isBelow(List<Integer> own, int i) {
        return own.get(i) == own.get(i - 1) + 1;
    }

    private static TitleLines of(List<String> lines, int at, String zh, String en, int end) {
        @Nullable Integer citedBy = null;
        for (int i = at; i < end && citedBy == null; i++) {
            citedBy = TitleFurniture.citedBy(lines.get(i));
        }
        String heading = TitleFurniture.strip(zh);
        String below = TitleFurniture.strip(en);
        TitleSides sides = TitleSides.of(heading, below);
        return new TitleLines(sides.zh(), sides.en(), at + 1, citedBy);
    }

    private static String joined(List<String> lines, List<Integer> indices) {
        StringBuilder text = new StringBuilder();
        indices.forEach(i -> append(text, lines.get(i)));
        return text.toString();
    }

    private static void append(StringBuilder text, String line) {
        text.append(text.isEmpty() ? "" : " ").append(line);
    }
}
