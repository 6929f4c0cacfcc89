package org.bifolio.keywords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bifolio.keywords.KeywordFit.Lesson;

/**
 * Derives {@code weights.tsv} and {@code weights-learnt.tsv} from keyword lists whose borders are
 * known, and prints how well weights do on lists that they were not fitted to.
 *
 * <pre>mvn -q test-compile exec:java@fit-keywords</pre>
 *
 * <p>Arguments: the lists and the folder to write to, or nothing for the development lists beside
 * the repository and the program's resources.
 */
@SuppressWarnings("EnumOrdinal") // an array by feature, as in Weights
public final class FitKeywords {

    private static final Path RESOURCES = Path.of("src/main/resources/org/bifolio/keywords");
    private static final int FOLDS = 3;

    /** One list in forty lacks a Chinese keyword, one in eighty an English one. */
    private static final int MISSING_ZH = 40;

    private static final int MISSING_EN = 80;

    private FitKeywords() {}

    public static void main(String[] args) throws IOException {
        List<KeywordExample> examples =
                KeywordExample.read(args.length > 0 ? Path.of(args[0]) : KeywordExample.LISTS);
        Path folder = args.length > 1 ? Path.of(args[1]) : RESOURCES;
        for (boolean learnt : new boolean[] {false, true}) {
            List<Knowledge> knowledge = knowledge(examples, learnt);
            String name = learnt ? "weights-learnt.tsv" : "weights.tsv";
            crossValidate(name, examples, knowledge);
            List<Integer> all = IntStream.range(0, examples.size()).boxed().toList();
            write(folder.resolve(name), KeywordFit.of(lessons(examples, all, knowledge)));
        }
    }

    /** By fold: what is known when its lists are read, which never includes themselves. */
    private static List<Knowledge> knowledge(List<KeywordExample> examples, boolean learnt) {
        List<Knowledge> knowledge = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LearntPairs pairs = new LearntPairs();
            for (int at = 0; learnt && at < examples.size(); at++) {
                if (at % FOLDS != fold) {
                    pairs.add(examples.get(at).zh(), examples.get(at).en());
                }
            }
            knowledge.add(Knowledge.of(pairs, Cedict.none()));
        }
        return knowledge;
    }

    private static void crossValidate(
            String name, List<KeywordExample> examples, List<Knowledge> knowledge) {
        List<KeywordFigures> figures =
                IntStream.range(0, FOLDS)
                        .parallel()
                        .mapToObj(fold -> heldOut(fold, examples, knowledge))
                        .flatMap(List::stream)
                        .toList();
        for (String kind : KeywordFigures.KINDS) {
            KeywordFigures sum = new KeywordFigures(kind);
            figures.stream().filter(f -> f.kind.equals(kind)).forEach(sum::add);
            System.out.println(name + ", held out, " + sum);
        }
    }

    private static List<KeywordFigures> heldOut(
            int fold, List<KeywordExample> examples, List<Knowledge> knowledge) {
        List<Integer> others =
                IntStream.range(0, examples.size())
                        .filter(at -> at % FOLDS != fold)
                        .boxed()
                        .toList();
        Weights weights = KeywordFit.of(lessons(examples, others, knowledge));
        BorderReader reader = new BorderReader(knowledge.get(fold).with(weights));
        List<KeywordExample> own =
                IntStream.range(0, examples.size())
                        .filter(at -> at % FOLDS == fold)
                        .mapToObj(examples::get)
                        .toList();
        return KeywordFigures.measure(own, reader::read);
    }

    private static List<Lesson> lessons(
            List<KeywordExample> examples, List<Integer> which, List<Knowledge> knowledge) {
        List<Lesson> lessons = new ArrayList<>();
        for (int at : which) {
            KeywordExample example = examples.get(at);
            int size = example.zh().size();
            boolean lacksZh = at % MISSING_ZH == 0 && size > 1;
            boolean lacksEn = at % MISSING_EN == 1 && size > 1;
            KeywordExample shown =
                    lacksZh
                            ? example.without(at / MISSING_ZH % size)
                            : lacksEn ? example.withoutEnglish(at / MISSING_EN % size) : example;
            for (String joint : KeywordFigures.JOINTS) {
                lessons.add(new Lesson(shown.line(joint), shown.en(), knowledge.get(at % FOLDS)));
            }
        }
        return lessons;
    }

    private static void write(Path file, Weights weights) throws IOException {
        String rows =
                Arrays.stream(Feature.values())
                        .map(f -> String.format(Locale.ROOT, "%s\t%.4f%n", f, weights.of(f)))
                        .collect(Collectors.joining());
        Files.writeString(file, rows);
    }
}
