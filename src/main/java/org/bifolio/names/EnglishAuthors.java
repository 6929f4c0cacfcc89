package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bifolio.article.Role;

/**
 * Reads the English string of an author field: {@code A;B;C(School A …;School B …)}, {@code
 * A(School A);B(School B)}, {@code A1,2, B3 and C}.
 *
 * @param affiliation text of the bracket for all of them; empty when there is none, or one each
 */
record EnglishAuthors(List<ListedAuthor> authors, String affiliation) {

    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+|^(?:and|&)\\s+");
    private static final Pattern ET_AL = Pattern.compile("[\\s,]*\\bet\\.? ?al\\.?$");
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "\\b(?:Universit|School|Institut|College|Hospital|Department|Academy|Laborator|Ltd|Faculty)");
    private static final String EDGES = ":：·*-";

    static EnglishAuthors read(String text) {
        List<ListPart> parts = FamilyComma.join(named(ListScanner.parts(text)));
        int brackets = 0;
        for (ListPart part : parts) {
            brackets += part.brackets().isEmpty() ? 0 : 1;
        }
        boolean forAll = brackets == 1 && !parts.get(parts.size() - 1).brackets().isEmpty();
        List<ListedAuthor> authors = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            author(parts.get(i), forAll ? "" : affiliation(parts, i), authors);
        }
        String affiliation = forAll ? text(parts.get(parts.size() - 1)) : "";
        return new EnglishAuthors(authors, affiliation);
    }

    /** Leaves out what is no name; what follows an institution without brackets is none either. */
    private static List<ListPart> named(List<ListPart> parts) {
        List<ListPart> named = new ArrayList<>();
        for (ListPart part : parts) {
            if (!named.isEmpty() && INSTITUTION.matcher(part.name()).find()) {
                break;
            }
            int last = named.size() - 1;
            if (!part.name().isEmpty() && !(last >= 0 && AcademicTitles.isDegree(part.name()))) {
                named.add(part);
            } else if (last >= 0) {
                named.set(last, behind(named.get(last), part));
            }
        }
        return named;
    }

    private static ListPart behind(ListPart name, ListPart brackets) {
        List<String> all = new ArrayList<>(name.brackets());
        all.addAll(brackets.brackets());
        return new ListPart(name.name(), name.before(), all, name.marks());
    }

    /** The bracket behind a name is also that of the names before it which have none. */
    private static String affiliation(List<ListPart> parts, int index) {
        for (int i = index; i < parts.size(); i++) {
            if (!parts.get(i).brackets().isEmpty()) {
                return text(parts.get(i));
            }
        }
        return "";
    }

    private static String text(ListPart part) {
        return String.join(";", part.brackets());
    }

    private static void author(ListPart part, String affiliation, List<ListedAuthor> authors) {
        for (String one : parted(part.name())) {
            String name = AcademicTitles.strip(trimmed(withoutOthers(one)));
            if (!name.isBlank()) {
                authors.add(
                        new ListedAuthor(
                                name,
                                Role.AUTHOR,
                                Groups.isGroup(name),
                                part.marks(),
                                affiliation));
            }
        }
    }

    private static String[] parted(String names) {
        boolean one = !names.contains("and") && names.indexOf('&') < 0;
        return one ? new String[] {names} : AND.split(names, -1);
    }

    private static String withoutOthers(String name) {
        return name.contains("al") ? ET_AL.matcher(name).replaceFirst("") : name;
    }

    /** Without what stands around a name; a full stop behind it belongs to an initial. */
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (isEdge(name.charAt(from)) || name.charAt(from) == '.')) {
            from++;
        }
        while (to > from && isEdge(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || EDGES.indexOf(c) >= 0;
    }
}
