package org.bifolio.article;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.bifolio.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Articles that hold anything the model allows; the same seed gives the same articles. */
public final class RandomArticles {

    /** Plain and Han letters, markup, quotes, controls, separators, signs beyond the BMP. */
    private static final List<String> PIECES =
            List.of(
                    "灯", "光", "a", "B", " ", "<", ">", "&", "\"", "'", "]]>", "<!--", "𠮷", "𬭎",
                    "\n", "\t", "\r", "||", "::", "\u0001", "\uFFFE", "\u2028", "\u0085", "，", "(",
                    ")", ",", "é", "100095");

    private final Random random;
    private int count;

    public RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    public Stream<Article> stream(int number) {
        return IntStream.range(0, number).mapToObj(i -> next());
    }

    public Article next() {
        return new Article(
                "7100" + count++,
                new Source(
                        text(), maybe(this::text), "0".repeat(64), pick(Layout.values()), "UTF-8"),
                both(this::text),
                both(this::text),
                list(this::contributor),
                list(this::affiliation),
                maybe(this::journal),
                maybe(this::issue),
                list(this::text),
                list(
                        () ->
                                new Funding(
                                        text(),
                                        maybe(this::text),
                                        maybe(this::text),
                                        list(this::text))),
                both(() -> list(this::text)),
                list(() -> new Classification(text(), text(), maybe(this::text))),
                list(this::text),
                new Counts(number(), number(), number(), number(), number(), number()),
                list(this::repair),
                list(() -> new Finding(pick(Severity.values()), text(), text(), text())));
    }

    private Contributor contributor() {
        Bilingual<PersonName> name = both(this::name);
        return new Contributor(
                pick(Role.values()),
                random.nextInt(5) == 0,
                name.isEmpty() ? Bilingual.zh(name()) : name,
                list(() -> "aff" + (1 + random.nextInt(4))));
    }

    private PersonName name() {
        return new PersonName("x" + text(), maybe(this::text), maybe(this::text));
    }

    private Affiliation affiliation() {
        return new Affiliation(
                "aff" + (1 + random.nextInt(4)), both(this::text), both(this::address));
    }

    private Address address() {
        return new Address(
                list(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text));
    }

    private Journal journal() {
        return new Journal(
                both(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                both(this::text));
    }

    private Issue issue() {
        return new Issue(
                maybe(() -> 1950 + random.nextInt(100)),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new PageRange(text(), text(), maybe(this::text))),
                number());
    }

    private Repair repair() {
        return new Repair(
                text(), text(), random.nextInt(99), text(), text(), random.nextDouble(), text());
    }

    private @Nullable Integer number() {
        return maybe(() -> random.nextInt(2000));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(4)).toList();
    }

    private <T> Bilingual<T> both(Supplier<T> side) {
        return new Bilingual<>(maybe(side), maybe(side));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
