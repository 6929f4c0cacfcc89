package org.bifolio.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.PageRange;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article: the platform's own where the page tells it, else {@code cqvip-} and 16 hex
 * digits of a SHA-256 over title, journal, year, issue and pages, so that the same article has the
 * same id on every crawl.
 */
final class ArticleId {

    private static final Pattern PLATFORM = Pattern.compile("[0-9A-Za-z]{1,64}");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int DIGITS = 16;

    private ArticleId() {}

    static String of(
            @Nullable String platformId,
            Bilingual<String> title,
            @Nullable Journal journal,
            @Nullable Issue issue) {
        if (platformId != null && PLATFORM.matcher(platformId).matches()) {
            return platformId;
        }
        Optional<Issue> known = Optional.ofNullable(issue);
        String identity =
                String.join(
                        "\n",
                        fold(title.any()),
                        fold(Optional.ofNullable(journal).flatMap(where -> where.title().any())),
                        fold(known.map(Issue::year).map(String::valueOf)),
                        fold(known.map(Issue::number)),
                        fold(known.map(Issue::pages).map(PageRange::text)));
        return "cqvip-" + hash(identity).substring(0, DIGITS);
    }

    private static String fold(Optional<String> value) {
        String folded =
                Normalizer.normalize(value.orElse(""), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
        return BLANK.matcher(folded).replaceAll("");
    }

    private static String hash(String identity) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
