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
    private static final Pattern EDGES = Pattern.compile("^[\\s.:：·*-]+|[\\s:：·*-]+$");

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
            if (!part.name().isEmpty()) {
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
        for (String one : AND.split(part.name(), -1)) {
            String name = EDGES.matcher(ET_AL.matcher(one).replaceFirst("")).replaceAll("");
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
}
