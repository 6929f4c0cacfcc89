package org.bifolio.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.clean.CleaningSettings;
import org.bifolio.clean.CleaningSettingsReader;
import org.bifolio.clean.Journals;
import org.bifolio.clean.JournalsReader;
import org.bifolio.clean.SettingMistake;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.RenditionCheck;
import org.bifolio.crosswalk.MappingMistake;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.keywords.Cedict;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.keywords.LearntPairs;
import org.bifolio.output.FormatSet;
import org.bifolio.output.Hash;
import org.bifolio.output.Layout;
import org.bifolio.pair.Pairing;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.OutputFormats;
import org.jspecify.annotations.Nullable;

/**
 * Everything a user can set, read and found to be right.
 *
 * @param hash changes with anything that changes an output: the files of the mappings folder, the
 *     formats, the program
 */
record Configuration(Conversion conversion, FormatSet formats, String hash) {

    /** A short name for both CSV files. */
    private static final String CSV = "csv";

    /** Reads the settings for somebody who writes nothing, so that nothing is validated. */
    static Configuration read(Path folder, List<String> formats)
            throws ConfigurationException, IOException {
        return read(folder, formats, Layout.FILES, false);
    }

    /**
     * Reads the settings.
     *
     * @param formats what {@code --format} names; empty for all
     * @param layout how articles become files
     * @param validated whether what is written is held against its schema before
     * @throws ConfigurationException with all mistakes of all files
     */
    static Configuration read(Path folder, List<String> formats, Layout layout, boolean validated)
            throws ConfigurationException, IOException {
        List<String> mistakes = new ArrayList<>();
        Set<String> names = names(formats, mistakes);
        MappingSet mappings = MappingSet.read(folder, OutputFormats.mapped());
        mappings.mistakes().stream().map(MappingMistake::toString).forEach(mistakes::add);
        List<SettingMistake> wrong = new ArrayList<>();
        Journals journals = new JournalsReader(folder.resolve("journals.csv"), wrong).read();
        CleaningSettings cleaning =
                new CleaningSettingsReader(folder.resolve("cleaning.yml"), wrong).read();
        wrong.stream().map(SettingMistake::toString).forEach(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw new ConfigurationException(mistakes);
        }
        // JAXB's contexts and the lexicon take as long as each other: one on each of two cores.
        CompletableFuture<List<ArticleFormat>> made =
                CompletableFuture.supplyAsync(() -> OutputFormats.of(mappings, names));
        KeywordBorders borders = borders(cleaning);
        ArticleCleaner cleaner = new ArticleCleaner(cleaning, journals, borders);
        List<ArticleFormat> outputs = made.join();
        RenditionCheck validation = validated ? RenditionCheck.bySchema() : RenditionCheck.NONE;
        return new Configuration(
                new Conversion(new Pairing(borders), cleaner, outputs, validation),
                new FormatSet(outputs, layout),
                hash(folder, cleaning, new FormatSet(outputs, layout), validated));
    }

    private static Set<String> names(List<String> asked, List<String> mistakes) {
        if (asked.isEmpty()) {
            return Set.copyOf(OutputFormats.usual());
        }
        Set<String> names = new HashSet<>(List.of(FormatSet.RECORDS));
        for (String name : asked) {
            if (name.equals(CSV)) {
                OutputFormats.usual().stream()
                        .filter(each -> each.endsWith("." + CSV))
                        .forEach(names::add);
            } else if (OutputFormats.names().contains(name)) {
                names.add(name);
            } else {
                mistakes.add(
                        "--format: there is no output '"
                                + name
                                + "', only "
                                + String.join(", ", OutputFormats.names()));
            }
        }
        return names;
    }

    private static KeywordBorders borders(CleaningSettings cleaning) throws IOException {
        return new KeywordBorders(pairs(cleaning.learntPairs()), cedict(cleaning.cedict()));
    }

    private static LearntPairs pairs(@Nullable Path file) throws IOException {
        if (file == null) {
            return new LearntPairs();
        }
        try (BufferedReader rows = Files.newBufferedReader(file)) {
            return LearntPairs.read(rows);
        }
    }

    private static Cedict cedict(@Nullable Path file) throws IOException {
        if (file == null) {
            return Cedict.none();
        }
        try (BufferedReader rows = Files.newBufferedReader(file)) {
            return Cedict.read(rows);
        }
    }

    private static String hash(
            Path folder, CleaningSettings cleaning, FormatSet outputs, boolean validated)
            throws IOException {
        MessageDigest digest = Hash.sha256();
        digest.update(Version.text().getBytes(StandardCharsets.UTF_8));
        outputs.names().forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
        digest.update(outputs.layout().toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) (validated ? 1 : 0));
        for (Path file : files(folder, cleaning)) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Those of the mappings folder, and what its settings name anywhere else. */
    private static List<Path> files(Path folder, CleaningSettings cleaning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Stream.concat(
                            files.filter(Files::isRegularFile).sorted(),
                            Stream.of(cleaning.learntPairs(), cleaning.cedict())
                                    .filter(Objects::nonNull))
                    .toList();
        }
    }
}
