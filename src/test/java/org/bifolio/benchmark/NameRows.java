package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bifolio.article.Article;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.article.PersonName;
import tools.jackson.databind.JsonNode;

/**
 * Who of the Chinese authors was joined with whom of the English ones: how far the joins may be
 * trusted, and each row that is not as the material has it.
 */
final class NameRows {

    private static final String DOUBTFUL = "doubtful-name-match";

    private int sure;
    private int sureRight;
    private int doubtful;
    private int doubtfulRight;
    private int alone;

    private NameRows() {}

    static void print(Path cases, String set, Path records) throws IOException {
        NameRows rows = new NameRows();
        System.out.println("names that are not as the material has them");
        Case.of(cases, set, records).forEach(rows::add);
        System.out.printf(
                Locale.ROOT,
                "names joined for sure: %d, right %.4f; with a finding: %d, right %d; set aside: %d%n",
                rows.sure,
                rows.sureRight / (double) Math.max(1, rows.sure),
                rows.doubtful,
                rows.doubtfulRight,
                rows.alone);
    }

    private void add(Case one) {
        List<String> shown = Case.strings(one.truth().get("shown"));
        for (JsonNode pair : one.truth().get("pairs")) {
            String zh = pair.get(0).asString();
            String en = pair.get(1).asString();
            if (shown.contains(en)) {
                add(one, zh, en);
            }
        }
    }

    private void add(Case one, String zh, String en) {
        List<Contributor> contributors = one.article().contributors();
        Optional<Integer> at =
                IntStream.range(0, contributors.size())
                        .boxed()
                        .filter(i -> zh.replace(" ", "").equals(text(contributors.get(i), Lang.ZH)))
                        .findFirst();
        String found = at.map(i -> text(contributors.get(i), Lang.EN)).orElse("");
        boolean right = letters(found).equals(letters(en));
        boolean doubt = at.isPresent() && isDoubtful(one.article(), at.get());
        if (found.isEmpty()) {
            alone++;
        } else if (doubt) {
            doubtful++;
            doubtfulRight += right ? 1 : 0;
        } else {
            sure++;
            sureRight += right ? 1 : 0;
        }
        if (!right) {
            String written =
                    found.isEmpty() ? "set aside" : found + (doubt ? ", with a finding" : ", sure");
            System.out.printf("  %s  %s, printed '%s': %s%n", one.page(), zh, en, written);
        }
    }

    private static boolean isDoubtful(Article article, int contributor) {
        String field = "contributors[" + contributor + "].name";
        return article.findings().stream()
                .anyMatch(f -> f.code().equals(DOUBTFUL) && field.equals(f.field()));
    }

    private static String text(Contributor contributor, Lang lang) {
        return contributor.name().in(lang).map(PersonName::text).orElse("");
    }

    /** In any order: which of them are the family name is not asked here. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
