package org.bifolio.names;

/**
 * Names of other languages in Chinese characters: {@code 米尔卡米力·麦麦提}. They sound alike only roughly,
 * so what is compared is the row of consonants, with those that Chinese does not tell apart as one.
 */
final class Transliteration {

    /** Characters that write sounds of Uyghur, Tibetan, Mongolian names far more than meanings. */
    private static final String SOUNDS = "尔库提努买麦孜汗吐肉克迪吉玛拉姆旺措热依巴其格尼勒扎卓嘎仁曲巴桑次布瓦";

    private static final int LONG = 4;

    private static final String CONSONANTS = "bpdtgkqzcsjxrlmnfvwh";
    private static final String CLASSES = "ppttkkssssssrrmnwwwh";

    private Transliteration() {}

    /** Whether most characters behind the first write sounds: {@code 欧提库尔} is not Mr. 欧. */
    static boolean isLikely(String characters) {
        int sounds = 0;
        for (int i = 1; i < characters.length(); i++) {
            sounds += SOUNDS.indexOf(characters.charAt(i)) >= 0 ? 1 : 0;
        }
        return characters.length() >= LONG && sounds >= 2;
    }

    /** How alike the two sound, from 0 to 1. */
    static double likeness(HanName zh, LatinName en) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < zh.characters().length(); i++) {
            String[] readings = Readings.of(zh.characters().charAt(i));
            read.append(readings.length == 0 ? "" : readings[0]);
        }
        String one = consonants(read);
        String other = consonants(en.letters());
        int longest = Math.max(one.length(), other.length());
        return longest < 2 ? 0 : 1 - Distance.between(one, other) / (double) longest;
    }

    /** The h of {@code zh, sh, th} and the g of {@code ng} are no sounds of their own. */
    private static boolean isSpelling(CharSequence letters, int i) {
        char before = i == 0 ? 0 : letters.charAt(i - 1);
        return switch (letters.charAt(i)) {
            case 'h' -> CONSONANTS.indexOf(before) >= 0;
            case 'g' -> before == 'n';
            default -> false;
        };
    }

    private static String consonants(CharSequence letters) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            int known = CONSONANTS.indexOf(letters.charAt(i));
            if (known >= 0 && !isSpelling(letters, i)) {
                char kind = CLASSES.charAt(known);
                if (row.length() == 0 || row.charAt(row.length() - 1) != kind) {
                    row.append(kind);
                }
            }
        }
        return row.toString();
    }
}
