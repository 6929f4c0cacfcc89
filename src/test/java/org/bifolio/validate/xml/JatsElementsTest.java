package org.bifolio.validate.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.dtd.DTDSubset;
import com.ctc.wstx.util.PrefixedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** The list of elements that profiles may name is that of the DTD. */
class JatsElementsTest {

    private static final Path LIST =
            Path.of("src/main/resources/org/bifolio/validate/profile/jats-elements.txt");

    @Test
    void allOfArchivingAreListed() throws IOException, XMLStreamException {
        JatsCatalog catalog = new JatsCatalog();
        DTDSubset dtd =
                (DTDSubset) new XmlParsers(catalog).dtd(catalog.archiving("1.4").orElseThrow());
        List<String> names =
                dtd.getElementMap().keySet().stream().map(PrefixedName::toString).sorted().toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(LIST, names);
        }
        assertThat(Files.readAllLines(LIST)).isEqualTo(names).hasSizeGreaterThan(250);
    }
}
