package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the comma between two names from the one inside a name: {@code Zheng, Jiasi; Li, Ming}
 * against {@code Zheng Jiasi, Li Ming}.
 */
final class FamilyComma {

    private FamilyComma() {}

    /** Puts family and given name together again where the comma stood inside a name. */
    static List<ListPart> join(List<ListPart> parts) {
        List<ListPart> joined = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = at + 1;
            while (end < parts.size() && parts.get(end).before() == ',') {
                end++;
            }
            joined.addAll(segment(parts.subList(at, end)));
            at = end;
        }
        return joined;
    }

    /** Names in pairs of one word each, of which the first is a family name. */
    private static List<ListPart> segment(List<ListPart> parts) {
        boolean pairs = parts.size() % 2 == 0;
        for (int i = 0; i < parts.size() && pairs; i++) {
            pairs = isOneWord(parts.get(i)) && (i % 2 == 1 || isFamily(parts.get(i)));
        }
        if (!pairs) {
            return parts;
        }
        List<ListPart> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            ListPart given = parts.get(i + 1);
            String name = parts.get(i).name() + ", " + given.name();
            names.add(new ListPart(name, parts.get(i).before(), given.brackets(), given.marks()));
        }
        return names;
    }

    private static boolean isOneWord(ListPart part) {
        return part.name().indexOf(' ') < 0;
    }

    private static boolean isFamily(ListPart part) {
        LatinName name = LatinName.of(part.name());
        return part.isBare() && (Surnames.isReading(name.letters()) || !Pinyin.isReadable(name));
    }
}
