package org.bifolio.names;

import java.util.List;

/** Two people whom the platform took for one: {@code 陈小冬麻立群}. */
final class GluedNames {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    /** Without English names only two full names of three characters each are told apart. */
    private static final int TWO_FULL_NAMES = 6;

    private GluedNames() {}

    /** The two names, or the one that it is. */
    static List<String> part(String name, List<LatinName> english) {
        boolean possible =
                name.length() >= SHORTEST
                        && name.length() <= LONGEST
                        && name.codePoints().allMatch(Character::isIdeographic)
                        && !Groups.isGroup(name);
        if (!possible || isRead(name, english)) {
            return List.of(name);
        }
        for (int border = 2; border <= name.length() - 2; border++) {
            List<String> two = List.of(name.substring(0, border), name.substring(border));
            if (isReadBy(two, english)) {
                return two;
            }
        }
        return bySurnames(name);
    }

    private static List<String> bySurnames(String name) {
        boolean two =
                name.length() == TWO_FULL_NAMES
                        && Surnames.isSurname(name.substring(0, 1))
                        && Surnames.isSurname(name.substring(3, 4))
                        && !Transliteration.isLikely(name);
        return two ? List.of(name.substring(0, 3), name.substring(3)) : List.of(name);
    }

    /** Whether the English side names every one of them. */
    static boolean isReadBy(List<String> names, List<LatinName> english) {
        return names.stream().allMatch(name -> isRead(name, english));
    }

    private static boolean isRead(String name, List<LatinName> english) {
        HanName han = HanName.of(name);
        return english.stream().anyMatch(latin -> ReadingMatch.of(han, latin).score() > 0);
    }
}
