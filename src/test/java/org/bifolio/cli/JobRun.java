package org.bifolio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.batch.BatchRun;
import org.bifolio.batch.Progress;
import org.bifolio.batch.RunRequest;
import org.bifolio.batch.RunSummary;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.clean.CleaningSettings;
import org.bifolio.clean.JournalsReader;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.RenditionCheck;
import org.bifolio.input.Inputs;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.output.FormatSet;
import org.bifolio.output.Layout;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.Settings;
import org.bifolio.pair.Pairing;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.OutputFormats;

/** The whole job below the command line, with formats and bounds that no command can ask for. */
record JobRun(Path pages, Layout layout, List<ArticleFormat> formats) {

    private static final Path MAPPINGS = Path.of("mappings");

    /** All formats, those on request too, with the mappings as shipped. */
    static List<ArticleFormat> allFormats() throws IOException {
        try {
            return Configuration.read(MAPPINGS, OutputFormats.names()).formats().all();
        } catch (ConfigurationException e) {
            throw new AssertionError("the mappings as shipped", e);
        }
    }

    RunSummary into(OutputFolder output, boolean prune, Progress progress) throws IOException {
        return new BatchRun(
                        new RunRequest(
                                new Inputs(List.of(pages.toString()), output.root()),
                                InputStream.nullInputStream(),
                                output,
                                new Settings("the same", new FormatSet(formats, layout)),
                                conversion(),
                                prune,
                                progress))
                .run();
    }

    private Conversion conversion() throws IOException {
        KeywordBorders borders = new KeywordBorders();
        ArticleCleaner cleaner =
                new ArticleCleaner(
                        CleaningSettings.DEFAULT,
                        new JournalsReader(MAPPINGS.resolve("journals.csv"), new ArrayList<>())
                                .read(),
                        borders);
        return new Conversion(new Pairing(borders), cleaner, formats, RenditionCheck.NONE);
    }
}
