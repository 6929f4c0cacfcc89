package org.bifolio.validate.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the fields of a repository from files of its cataloguer: a list of fields, one a line, with
 * remarks behind {@code #}, or a file of DSpace's {@code config/registries}. All mistakes are told
 * together.
 */
public final class RegistryFiles {

    private static final Pattern FIELD =
            Pattern.compile("[A-Za-z][\\w-]*(?:\\.[A-Za-z][\\w-]*){1,2}");

    private static final Pattern XML = Pattern.compile("\\uFEFF?\\s*<");

    private final Set<String> fields = new HashSet<>();
    private final List<String> mistakes;

    /** Fields and mistakes of the file that is being read. */
    private int told;

    /**
     * @param mistakes receives what is wrong with the files, each with file and line
     */
    public RegistryFiles(List<String> mistakes) {
        this.mistakes = mistakes;
    }

    /** The fields of all files, or those that DSpace ships where there is no file. */
    public FieldRegistry read(List<Path> files) {
        if (files.isEmpty()) {
            return FieldRegistry.shipped();
        }
        files.forEach(this::read);
        return FieldRegistry.ofRepository(fields);
    }

    private void read(Path file) {
        told = 0;
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (XML.matcher(text).lookingAt()) {
                RegistryXml.read(
                        new ByteArrayInputStream(bytes), (line, field) -> add(file, line, field));
            } else {
                readLines(file, text);
            }
            if (told == 0) {
                mistakes.add(file + ":1: the file names no field");
            }
        } catch (IOException e) {
            mistakes.add(file + ": the file cannot be read");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            mistakes.add(file + ":" + line + ": the XML cannot be read on from here");
        }
    }

    private void readLines(Path file, String text) {
        int number = 0;
        for (String line : text.replaceFirst("^\\uFEFF", "").split("\r\n|\r|\n", -1)) {
            number++;
            String field = line.replaceFirst("#.*", "").strip();
            if (!field.isEmpty()) {
                add(file, number, field);
            }
        }
    }

    private void add(Path file, int line, String field) {
        told++;
        if (FIELD.matcher(field).matches()) {
            fields.add(field);
        } else {
            mistakes.add(
                    "%s:%d: '%s' is no field; write schema.element or schema.element.qualifier"
                            .formatted(file, line, field));
        }
    }
}
