package org.bifolio.names;

import org.bifolio.article.Bilingual;
import org.bifolio.article.PersonName;

/**
 * A person of two author lists: found in both, or in one alone.
 *
 * @param group whether this names a group ({@code 本刊评论员}, {@code …专家组}), not a person
 * @param confidence that the two names are the same person's; 1 when there is only one name
 * @param evidence how the match was made, in a few words; empty when there is only one name
 */
public record AlignedName(
        Bilingual<PersonName> name, boolean group, double confidence, String evidence) {}
