package org.bifolio.names;

import java.util.List;
import org.bifolio.article.Role;

/**
 * One name of an author list, taken out of what stands around it: {@code 任仁（图）[1,2]} is the name
 * {@code 任仁}, an illustrator, with the marks 1 and 2.
 *
 * @param name the name as printed, without role bracket and marks
 * @param role {@link Role#AUTHOR} where the list says nothing else
 * @param group whether this names a group ({@code 本刊评论员}, {@code …专家组}), not a person
 * @param marks affiliation marks as printed, without their brackets: {@code 1}, {@code *}
 * @param affiliation text of the bracket that is this name's own: {@code A(School A);B(School B)};
 *     empty when there is none, or one for the whole list
 */
public record ListedAuthor(
        String name, Role role, boolean group, List<String> marks, String affiliation) {

    public ListedAuthor {
        marks = List.copyOf(marks);
    }
}
