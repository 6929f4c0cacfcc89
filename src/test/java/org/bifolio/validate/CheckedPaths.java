package org.bifolio.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.input.Inputs;
import org.bifolio.output.OutputFolder;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.profile.Profiles;
import org.bifolio.validate.rules.Rules;

/** Checks folders and archives as {@code validate} does, against no profile. */
final class CheckedPaths {

    private CheckedPaths() {}

    static List<ExportFinding> check(Path path) throws IOException {
        Validation validation = new Validation(new Rules(Profiles.none()));
        Inputs inputs = new Inputs(List.of(path.toString()), Path.of("/no output"));
        Path spool = Files.createTempDirectory("bifolio");
        List<ExportFinding> all = new ArrayList<>();
        try (FileChecks checks = new FileChecks(validation, spool)) {
            checks.check(
                    inputs.walk(InputStream.nullInputStream(), spool), file -> true, all::addAll);
        } finally {
            OutputFolder.delete(spool);
        }
        return all;
    }
}
