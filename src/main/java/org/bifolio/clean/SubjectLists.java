package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of institutions that hold a list of subjects: {@code School of Electronic, Electrical and
 * Communication Engineering} is one name, though commas part it.
 */
final class SubjectLists {

    /** The words that make a part an institution of its own. */
    private static final Set<String> HEADS =
            Set.of(
                    "academy",
                    "association",
                    "branch",
                    "bureau",
                    "center",
                    "centre",
                    "college",
                    "committee",
                    "company",
                    "corporation",
                    "department",
                    "dept",
                    "division",
                    "faculty",
                    "group",
                    "hospital",
                    "institute",
                    "institution",
                    "key",
                    "lab",
                    "laboratory",
                    "library",
                    "ministry",
                    "museum",
                    "observatory",
                    "office",
                    "press",
                    "school",
                    "section",
                    "society",
                    "station",
                    "university");

    private SubjectLists() {}

    /**
     * Joins each list of subjects to the institution that it names.
     *
     * @param parts an affiliation parted at its commas
     * @return the same letters, in as many parts or fewer
     */
    static List<String> joined(List<String> parts) {
        List<String> joined = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int end = listEnd(parts, i);
            joined.add(String.join(", ", parts.subList(i, end + 1)));
            i = end;
        }
        return joined;
    }

    /** The part with which the list ends that begins in this one; itself where none begins. */
    private static int listEnd(List<String> parts, int first) {
        String name = parts.get(first);
        if (!name.contains(" of ") && !name.contains(" for ")) {
            return first;
        }
        int last = first + 1;
        while (last < parts.size() && !endsList(parts.get(last))) {
            last++;
        }
        boolean isList =
                last < parts.size()
                        && hasHead(name)
                        && parts.subList(first + 1, last + 1).stream()
                                .noneMatch(SubjectLists::hasHead);
        return isList ? last : first;
    }

    private static boolean endsList(String part) {
        return part.startsWith("and ") || part.contains(" and ") || part.contains(" & ");
    }

    /** Whether the part names an institution by a word such as {@code University}. */
    static boolean hasHead(String part) {
        for (String word : part.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (HEADS.contains(word)
                    || (word.endsWith("s")
                            && HEADS.contains(word.substring(0, word.length() - 1)))) {
                return true;
            }
        }
        return false;
    }
}
