package org.bifolio.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.bifolio.crosswalk.MappingSet;

/** The mappings as they are shipped. */
final class ShippedMappings {

    private ShippedMappings() {}

    static MappingSet read() {
        try {
            MappingSet mappings = MappingSet.read(Path.of("mappings"), OutputFormats.mapped());
            assertThat(mappings.mistakes()).isEmpty();
            return mappings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleFormat format(String name) {
        return OutputFormats.of(read(), List.of(name)).get(0);
    }
}
