package org.bifolio.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Journal;
import org.jspecify.annotations.Nullable;

/** Reads {@code journals.csv}; all its mistakes are collected, with their lines. */
public final class JournalsReader {

    /** The columns, in any order. */
    static final List<String> COLUMNS =
            List.of("title_zh", "title_en", "issn", "eissn", "cn", "publisher_zh", "publisher_en");

    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dX]");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    private final Path file;
    private final List<SettingMistake> mistakes;

    /**
     * @param file the file; when there is none, no journal is known
     * @param mistakes where mistakes are added
     */
    public JournalsReader(Path file, List<SettingMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    public Journals read() throws IOException {
        List<Journal> journals = new ArrayList<>();
        if (!Files.exists(file)) {
            return new Journals(journals);
        }
        try (CSVParser rows = CSVParser.parse(withoutMark(Files.readString(file)), CSV)) {
            if (hasColumns(rows.getHeaderNames())) {
                for (CSVRecord row : rows) {
                    journals.add(journal(row, (int) rows.getCurrentLineNumber()));
                }
            }
        } catch (CharacterCodingException e) {
            mistakes.add(new SettingMistake(file.toString(), 0, "the file is not UTF-8"));
        } catch (CSVException | UncheckedIOException e) {
            mistakes.add(
                    new SettingMistake(file.toString(), 0, "this is no CSV: " + e.getMessage()));
        }
        return new Journals(journals);
    }

    /**
     * A spreadsheet program puts a byte order mark first, which is no part of the first heading.
     */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private boolean hasColumns(List<String> header) {
        List<String> missing = COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            mistakes.add(
                    new SettingMistake(
                            file.toString(),
                            1,
                            "columns are missing: " + String.join(", ", missing)));
        }
        return missing.isEmpty();
    }

    private Journal journal(CSVRecord row, int line) {
        if (row.size() != row.getParser().getHeaderNames().size()) {
            mistakes.add(
                    new SettingMistake(
                            file.toString(), line, "this row has " + row.size() + " cells"));
            return Journal.titled(Bilingual.none());
        }
        return new Journal(
                new Bilingual<>(cell(row, "title_zh"), cell(row, "title_en")),
                issn(row, "issn", line),
                issn(row, "eissn", line),
                cell(row, "cn"),
                new Bilingual<>(cell(row, "publisher_zh"), cell(row, "publisher_en")));
    }

    private @Nullable String issn(CSVRecord row, String column, int line) {
        String issn = cell(row, column);
        if (issn != null && !isIssn(issn)) {
            mistakes.add(
                    new SettingMistake(
                            file.toString(),
                            line,
                            "'"
                                    + issn
                                    + "' in column "
                                    + column
                                    + " is no ISSN: its check digit is wrong"));
        }
        return issn;
    }

    /** ISO 3297: weights 8 to 2, modulo 11. */
    private static boolean isIssn(String issn) {
        if (!ISSN.matcher(issn).matches()) {
            return false;
        }
        String digits = issn.replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (8 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isBlank() ? null : cell;
    }
}
