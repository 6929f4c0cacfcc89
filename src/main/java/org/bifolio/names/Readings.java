package org.bifolio.names;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a Chinese character may be read, in the folded spelling of {@link LatinName#letters()}:
 * lower-case letters without tones, {@code v} for ü. All readings count, since the library knows no
 * names; simplified and traditional forms have their own entries. Each character is looked up once,
 * when a name first has it.
 */
final class Readings {

    private static final String[] NONE = {};
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final AtomicReferenceArray<String[]> KNOWN =
            new AtomicReferenceArray<>(LAST - FIRST + 1);
    static final Set<String> SYLLABLES = syllables();

    private Readings() {}

    /** The spellings of all readings; none for a character that is not known. */
    static String[] of(int character) {
        if (character < FIRST || character > LAST) {
            return NONE;
        }
        String[] readings = KNOWN.get(character - FIRST);
        if (readings == null) {
            readings = look((char) character);
            KNOWN.set(character - FIRST, readings);
        }
        return readings;
    }

    /** Whether some character is read like this: {@code xin} yes, {@code smith} no. */
    static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    /** Looked up by two threads at once it is the same twice. */
    private static String[] look(char character) {
        List<String> spellings = new ArrayList<>();
        for (String reading : PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL)) {
            spell(reading, spellings);
        }
        return spellings.isEmpty() ? NONE : spellings.toArray(NONE);
    }

    /**
     * Where ü cannot be typed it becomes v, yu (as in passports) or u, always within a syllable.
     */
    private static void spell(String reading, List<String> spellings) {
        String folded = reading.replace('ü', 'v');
        if (!hasVowel(folded)) {
            return; // interjections such as ng
        }
        add(folded, spellings);
        if (folded.startsWith("lv") || folded.startsWith("nv")) {
            add(folded.replace("v", "yu"), spellings);
            add(folded.replace("v", "u"), spellings);
        } else if (folded.length() == 2 && "ju qu xu yu".contains(folded)) {
            add(folded.replace('u', 'v'), spellings);
        }
    }

    private static void add(String spelling, List<String> spellings) {
        if (!spellings.contains(spelling)) {
            spellings.add(spelling);
        }
    }

    private static boolean hasVowel(String syllable) {
        return syllable.chars().anyMatch(c -> "aeiouv".indexOf(c) >= 0);
    }

    private static Set<String> syllables() {
        try (InputStream in = Readings.class.getResourceAsStream("syllables.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
