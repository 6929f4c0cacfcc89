package org.bifolio.batch;

import java.io.InputStream;
import org.bifolio.convert.Conversion;
import org.bifolio.input.Inputs;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.Settings;

/**
 * What one run is to do.
 *
 * @param standardInput read only when {@code -} is among the inputs
 * @param prune whether articles whose page vanished from the input leave the output
 */
public record RunRequest(
        Inputs inputs,
        InputStream standardInput,
        OutputFolder output,
        Settings settings,
        Conversion conversion,
        boolean prune,
        Progress progress) {}
