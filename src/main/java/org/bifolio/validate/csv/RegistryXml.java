package org.bifolio.validate.csv;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The registries that DSpace reads when it is installed, as {@code
 * config/registries/dublin-core-types.xml}: in {@code dspace-dc-types} a {@code dc-type} a field.
 */
final class RegistryXml {

    private static final String TYPE = "dc-type";
    private static final List<String> PARTS = List.of("schema", "element", "qualifier");

    /** Receives a field and the line where it stands. */
    interface Receiver {
        void field(int line, String field);
    }

    private RegistryXml() {}

    static void read(InputStream registry, Receiver receiver) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(registry);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(TYPE)) {
                int line = xml.getLocation().getLineNumber();
                receiver.field(line, field(xml));
            }
        }
    }

    /** Reads to the end of the {@code dc-type}; a qualifier may be empty or not there. */
    private static String field(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(TYPE))) {
            if (xml.isStartElement() && PARTS.contains(xml.getLocalName())) {
                parts.put(xml.getLocalName(), xml.getElementText().strip());
            }
        }
        String qualifier = parts.getOrDefault("qualifier", "");
        return parts.getOrDefault("schema", "")
                + "."
                + parts.getOrDefault("element", "")
                + (qualifier.isEmpty() ? "" : "." + qualifier);
    }
}
