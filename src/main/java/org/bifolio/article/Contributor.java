package org.bifolio.article;

import java.util.List;

/**
 * Somebody, or a group, named among the authors. {@code affiliations} holds ids of {@link
 * Affiliation}s, only where the page tells who belongs where.
 */
public record Contributor(
        Role role, boolean group, Bilingual<PersonName> name, List<String> affiliations) {

    public Contributor {
        affiliations = List.copyOf(affiliations);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a contributor has a name in at least one language");
        }
    }
}
