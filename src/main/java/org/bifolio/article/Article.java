package org.bifolio.article;

import java.util.List;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.jspecify.annotations.Nullable;

/**
 * One article, clean: what every output is made from.
 *
 * @param id letters and digits of the platform's own id, else {@code cqvip-} and 16 hex digits
 * @param keywords each side in the page's order; a side is absent, never an empty list
 * @param duplicates the uris of other pages of the same article
 */
public record Article(
        String id,
        Source source,
        Bilingual<String> title,
        Bilingual<String> abstractText,
        List<Contributor> contributors,
        List<Affiliation> affiliations,
        @Nullable Journal journal,
        @Nullable Issue issue,
        List<String> indexedIn,
        List<Funding> funding,
        Bilingual<List<String>> keywords,
        List<Classification> classifications,
        List<String> duplicates,
        Counts counts,
        List<Repair> repairs,
        List<Finding> findings) {

    public Article {
        contributors = List.copyOf(contributors);
        affiliations = List.copyOf(affiliations);
        indexedIn = List.copyOf(indexedIn);
        funding = List.copyOf(funding);
        keywords = keywords.map(List::copyOf);
        classifications = List.copyOf(classifications);
        duplicates = List.copyOf(duplicates);
        repairs = List.copyOf(repairs);
        findings = List.copyOf(findings);
    }

    public Article withDuplicates(List<String> uris) {
        return new Article(
                id,
                source,
                title,
                abstractText,
                contributors,
                affiliations,
                journal,
                issue,
                indexedIn,
                funding,
                keywords,
                classifications,
                uris,
                counts,
                repairs,
                findings);
    }

    public Article withFindings(List<Finding> all) {
        return new Article(
                id,
                source,
                title,
                abstractText,
                contributors,
                affiliations,
                journal,
                issue,
                indexedIn,
                funding,
                keywords,
                classifications,
                duplicates,
                counts,
                repairs,
                all);
    }
}
