package org.bifolio.names;

import java.util.List;

/**
 * A name of an author list as the scanner finds it, with what stands behind it.
 *
 * @param name the name as printed; empty when brackets stand alone
 * @param before the separator in front: {@code ;}, {@code ,}, or a blank; 0 for the first
 * @param brackets contents of its brackets that are no marks
 * @param marks affiliation marks
 */
record ListPart(String name, char before, List<String> brackets, List<String> marks) {

    ListPart {
        brackets = List.copyOf(brackets);
        marks = List.copyOf(marks);
    }

    ListPart named(String other) {
        return new ListPart(other, before, brackets, marks);
    }

    boolean isBare() {
        return brackets.isEmpty() && marks.isEmpty();
    }
}
