package org.bifolio.names;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a Chinese character may be read, in the folded spelling of {@link LatinName#letters()}:
 * lower-case letters without tones, {@code v} for ü. All readings count, since the library knows no
 * names; simplified and traditional forms have their own entries. Loaded on first use.
 */
final class Readings {

    private static final String[] NONE = {};
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final String[][] TABLE = load();
    private static final Set<String> SYLLABLES = syllables();

    private Readings() {}

    /** The spellings of all readings; none for a character that is not known. */
    static String[] of(int character) {
        return character < FIRST || character > LAST ? NONE : TABLE[character - FIRST];
    }

    /** Whether some character is read like this: {@code xin} yes, {@code smith} no. */
    static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    private static String[][] load() {
        String[][] table = new String[LAST - FIRST + 1][];
        Map<List<String>, String[]> shared = new HashMap<>();
        for (int c = FIRST; c <= LAST; c++) {
            List<String> spellings = new ArrayList<>();
            for (String reading : PinyinHelper.toPinyinList((char) c, PinyinStyleEnum.NORMAL)) {
                spell(reading, spellings);
            }
            table[c - FIRST] = shared.computeIfAbsent(spellings, s -> s.toArray(NONE));
        }
        return table;
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
        Set<String> all = new HashSet<>();
        for (String[] spellings : TABLE) {
            all.addAll(List.of(spellings));
        }
        return Set.copyOf(all);
    }
}
