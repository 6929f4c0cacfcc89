package org.bifolio.locate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The labelled values of a page of lines.
 *
 * @param firstLabel index of the first label's line: the title stands above
 * @param tail index of the first line below the article; the number of lines where none is told
 * @param sections in the page's order
 */
record LabelledText(int firstLabel, int tail, List<Section> sections) {

    /** Absent where no line carries a label. */
    static Optional<LabelledText> read(PageLines lines) {
        List<LabelCandidate> candidates = new ArrayList<>();
        int tail = candidates(lines, candidates);
        List<LabelCandidate> labels = LabelChain.of(candidates);
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i == labels.size() - 1;
            int end = last ? lastEnd(lines, labels.get(i), tail) : labels.get(i + 1).index();
            sections.add(section(lines, labels.get(i), end));
        }
        return Optional.of(new LabelledText(labels.get(0).index(), tail, sections));
    }

    Optional<Section> section(Label label) {
        return sections.stream().filter(each -> each.label() == label).findFirst();
    }

    /** Labels beside the known ones, but not in running text, whose lines may begin with 目的：. */
    Set<String> unknownLabels(PageLines lines) {
        Set<String> unknown = new TreeSet<>();
        Label above = Label.TITLE;
        Iterator<Section> next = sections.iterator();
        @Nullable Section section = next.next();
        for (int i = firstLabel; i < tail; i++) {
            if (section != null && section.line() == i + 1) {
                above = section.label();
                section = next.hasNext() ? next.next() : null;
            } else if (above != Label.ABSTRACT && above != Label.AUTHOR_NOTES) {
                UnknownLabel.of(lines.plain().get(i)).ifPresent(unknown::add);
            }
        }
        return unknown;
    }

    /**
     * Where the article appeared, from the rows of the newest layout that tell it in parts.
     *
     * @param plain from a value to its text
     */
    LocatedField issue(UnaryOperator<String> plain) {
        String line =
                IssueParts.line(
                        plain.apply(value(Label.JOURNAL)),
                        plain.apply(value(Label.ISSUE)),
                        plain.apply(value(Label.PAGES)));
        return LocatedField.mixed(FieldName.SOURCE, line, 0);
    }

    private String value(Label label) {
        return section(label).map(Section::value).orElse("");
    }

    /**
     * Labels stand below the title: above it the search form prints the same words. They end where
     * the tabs and lists below the article begin, whose index is the result.
     */
    private static int candidates(PageLines lines, List<LabelCandidate> candidates) {
        int title = titleIndex(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!candidates.isEmpty() && PageFrame.isTail(lines.plain().get(i))) {
                return i;
            }
            Optional<LabelCandidate> candidate = candidate(lines, i);
            if (candidate.isPresent() && (i > title || candidate.get().label() == Label.TITLE)) {
                candidates.add(candidate.get());
            }
        }
        return lines.size();
    }

    private static int titleIndex(PageLines lines) {
        int i = 0;
        while (i < lines.size() && PageFrame.isFrame(lines.plain().get(i))) {
            i++;
        }
        return i;
    }

    private static Optional<LabelCandidate> candidate(PageLines lines, int index) {
        Optional<LabelledLine> line = LabelledLine.read(lines.raw().get(index));
        if (line.isEmpty() || isOption(lines.plain().get(index), line.get())) {
            return Optional.empty();
        }
        return Optional.of(LabelCandidate.of(index, line.get(), value(lines, index, line.get())))
                .filter(each -> each.weight() > 0);
    }

    /** {@code 基金资助}, {@code 题名或关键词}: an option of the search form on a line of its own. */
    private static boolean isOption(String line, LabelledLine labelled) {
        return !labelled.value().isEmpty() && PageFrame.isFrame(line);
    }

    /** A label alone on its line has its value below; an option of the search form has none. */
    private static String value(PageLines lines, int index, LabelledLine line) {
        if (!line.value().isEmpty()) {
            return line.value();
        }
        int next = index + 1;
        while (next < lines.size() && lines.raw().get(next).isEmpty()) {
            next++;
        }
        boolean none = next == lines.size() || PageFrame.isFrame(lines.plain().get(next));
        return none ? "" : lines.raw().get(next);
    }

    /** Without a tail the last value ends at the first blank line below it. */
    private static int lastEnd(PageLines lines, LabelCandidate label, int tail) {
        if (tail < lines.size()) {
            return tail;
        }
        int i = label.index() + 1;
        boolean any = !label.line().value().isEmpty();
        while (i < lines.size() && !(any && lines.raw().get(i).isEmpty())) {
            any |= !lines.raw().get(i).isEmpty();
            i++;
        }
        return i;
    }

    private static Section section(PageLines lines, LabelCandidate label, int end) {
        StringBuilder value = new StringBuilder(label.line().value());
        for (int i = label.index() + 1; i < end; i++) {
            if (OtherLabel.opens(lines.raw().get(i))) {
                break;
            }
            if (!PageFrame.isFrame(lines.plain().get(i))) {
                value.append(value.isEmpty() ? "" : " ").append(lines.raw().get(i));
            }
        }
        return new Section(label.label(), value.toString(), label.index() + 1);
    }
}
