package org.bifolio.validate.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of report files, told by the end of their name. */
public enum ReportFormat {
    JSON {
        @Override
        FindingWriter writer(Writer out) {
            return new JsonReport(out);
        }
    },
    CSV {
        @Override
        FindingWriter writer(Writer out) throws IOException {
            return new CsvReport(out);
        }
    },
    HTML {
        @Override
        FindingWriter writer(Writer out) {
            return new HtmlReport(out);
        }
    };

    abstract FindingWriter writer(Writer out) throws IOException;

    /** The format that a file's name asks for; none where it ends in no known way. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
