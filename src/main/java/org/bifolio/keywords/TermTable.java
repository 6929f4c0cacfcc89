package org.bifolio.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The program's own table of common pieces of terms: {@code 结构 structure/architecture}. */
final class TermTable {

    private static final String BUNDLED = "terms.txt";
    private static final Pattern TRANSLATIONS = Pattern.compile("/");

    private TermTable() {}

    static Glossary bundled() {
        try (InputStream in = TermTable.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + BUNDLED);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Glossary read(BufferedReader rows) throws IOException {
        Glossary.Builder glossary = new Glossary.Builder();
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            int blank = row.indexOf(' ');
            if (blank > 0 && !row.startsWith("#")) {
                String piece = row.substring(0, blank);
                TRANSLATIONS
                        .splitAsStream(row.substring(blank + 1))
                        .forEach(english -> glossary.addPhrase(piece, english));
            }
        }
        return glossary.build();
    }
}
