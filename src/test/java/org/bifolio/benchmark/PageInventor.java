package org.bifolio.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.benchmark.Vocabulary.Phrase;

/** Invents the article of a given number: the same number and seed give the same article. */
final class PageInventor {

    private static final List<String> BADGES =
            List.of("", "", "", "CSSCI 北大核心", "CSCD 北大核心", "CAS 北大核心", "EI CAS CSCD 北大核心", "北大核心");
    private static final List<String> CLASSES =
            List.of("G252.17", "TP391.1", "S511", "R473.5", "X703", "TU375", "F323", "TH133.33");
    private static final List<String> ISSUES = List.of("S1", "Z1", "A16", "08Z");

    private final Vocabulary words = Vocabulary.load();
    private final long seed;

    PageInventor(long seed) {
        this.seed = seed;
    }

    InventedPage page(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        boolean english = random.nextInt(100) >= 8;
        List<Phrase> subjects = subjects(random);
        Phrase place = Vocabulary.any(words.places(), random);
        List<Phrase> authors = authors(random);
        Phrase title = title(number);
        Phrase school = new Phrase(place.zh() + "大学", place.en() + " University");
        return new InventedPage(
                Long.toString(9_910_000_000L + number),
                english ? title : new Phrase(title.zh(), ""),
                abstractText(subjects, english, random),
                authors,
                english ? authorsEn(authors, school, place, random) : "",
                List.of(school.zh() + Vocabulary.any(words.places(), random).zh() + "学院"),
                new Phrase(place.zh() + "大学学报", english ? "Journal of " + school.en() : ""),
                BADGES.get(random.nextInt(BADGES.size())),
                source(random),
                funds(place, random),
                subjects,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? CLASSES.get(random.nextInt(CLASSES.size())) : "",
                random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60));
    }

    /**
     * A title that no other number has: the number itself, shuffled by a step that shares no factor
     * with the count of possible titles, chooses its parts.
     */
    private Phrase title(int number) {
        long places = words.places().size();
        long aspects = words.aspects().size();
        long methods = words.methods().size();
        long all = places * aspects * methods * words.subjects().size();
        long rest = (number * 7_368_787L + seed) % all;
        Phrase place = words.places().get((int) (rest % places));
        rest /= places;
        Phrase aspect = words.aspects().get((int) (rest % aspects));
        rest /= aspects;
        Phrase method = words.methods().get((int) (rest % methods));
        Phrase subject = words.subjects().get((int) (rest / methods));
        return new Phrase(
                "基于%s的%s%s——以%s为例".formatted(method.zh(), subject.zh(), aspect.zh(), place.zh()),
                "%s of %s Based on %s:%s as an Example"
                        .formatted(aspect.en(), subject.en(), method.en(), place.en()));
    }

    private List<Phrase> subjects(RandomGenerator random) {
        Stream<Phrase> subjects =
                Stream.generate(() -> Vocabulary.any(words.subjects(), random)).distinct();
        return subjects.limit(3 + random.nextInt(4)).toList();
    }

    /** 200 to 500 Chinese characters and 80 to 250 English words, as real abstracts have. */
    private Phrase abstractText(List<Phrase> subjects, boolean english, RandomGenerator random) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        int sentences = 5 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            Phrase sentence = filled(Vocabulary.any(words.sentences(), random), subjects, random);
            zh.append(sentence.zh());
            en.append(i == 0 ? "" : " ").append(sentence.en());
        }
        return new Phrase(zh.toString(), english ? GluedLines.glue(en.toString(), random) : "");
    }

    private Phrase filled(Phrase sentence, List<Phrase> subjects, RandomGenerator random) {
        int first = random.nextInt(subjects.size());
        Phrase s = subjects.get(first);
        Phrase t = subjects.get((first + 1) % subjects.size());
        Phrase m = Vocabulary.any(words.methods(), random);
        Phrase p = Vocabulary.any(words.places(), random);
        String n = Integer.toString(10 + random.nextInt(90));
        String d = Integer.toString(1 + random.nextInt(9));
        return new Phrase(
                filled(sentence.zh(), s.zh(), t.zh(), m.zh(), p.zh(), n, d),
                filled(sentence.en(), s.en(), t.en(), m.en(), p.en(), n, d));
    }

    private static String filled(
            String sentence, String s, String t, String m, String p, String n, String d) {
        String text = sentence.replace("{s}", s).replace("{t}", t).replace("{m}", m);
        text = text.replace("{p}", p).replace("{n}", n).replace("{d}", d);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private List<Phrase> authors(RandomGenerator random) {
        int count = 1 + Math.min(random.nextInt(5), random.nextInt(9)) + random.nextInt(5);
        List<Phrase> authors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Phrase family = Vocabulary.any(words.surnames(), random);
            Phrase first = Vocabulary.any(words.given(), random);
            Phrase second =
                    random.nextInt(4) == 0
                            ? new Phrase("", "")
                            : Vocabulary.any(words.given(), random);
            String given = capital(first.en() + second.en());
            authors.add(
                    new Phrase(
                            family.zh() + first.zh() + second.zh(),
                            capital(family.en()) + " " + given));
        }
        return authors;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String authorsEn(
            List<Phrase> authors, Phrase school, Phrase place, RandomGenerator random) {
        String names = authors.stream().map(Phrase::en).collect(Collectors.joining(";"));
        int postcode = 100_000 + random.nextInt(800_000);
        return names + "(" + school.en() + "," + place.en() + " " + postcode + ",China)";
    }

    private static String source(RandomGenerator random) {
        int first = 1 + random.nextInt(150);
        int count = 3 + random.nextInt(12);
        String issue =
                random.nextInt(25) == 0
                        ? ISSUES.get(random.nextInt(ISSUES.size()))
                        : Integer.toString(1 + random.nextInt(12));
        return "%d年第%s期%d-%d,共%d页"
                .formatted(1998 + random.nextInt(26), issue, first, first + count - 1, count);
    }

    private static List<String> funds(Phrase place, RandomGenerator random) {
        List<String> all =
                List.of(
                        "国家自然科学基金资助项目(5" + (1_000_000 + random.nextInt(900_000)) + ")",
                        place.zh() + "省哲学社会科学规划课题“青年项目”(GH" + (1000 + random.nextInt(9000)) + ")",
                        place.zh() + "省教育厅科研项目(JY(2019)B" + (10 + random.nextInt(90)) + ")");
        return all.subList(0, random.nextInt(all.size() + 1));
    }
}
