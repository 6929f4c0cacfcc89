package org.bifolio.validate.dspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The file {@code contents} of an item, which names the item's files one a line. */
public final class Contents {

    /** What is behind it is not read: no item has so many files. */
    private static final int MOST_BYTES = 4 << 20;

    private final List<ContentsLine> lines;
    private final Set<String> names;

    private Contents(List<ContentsLine> lines) {
        this.lines = List.copyOf(lines);
        this.names = lines.stream().map(ContentsLine::name).collect(Collectors.toSet());
    }

    /** Reads the file; DSpace passes over blank lines, and so does this. */
    public static Contents read(InputStream in) throws IOException {
        String text = new String(in.readNBytes(MOST_BYTES), UTF_8);
        List<ContentsLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(ContentsLine.of(number, line));
            }
        }
        return new Contents(lines);
    }

    /** Whether it names a file of the item's folder. */
    public boolean names(String file) {
        return names.contains(file);
    }

    List<ContentsLine> lines() {
        return lines;
    }
}
