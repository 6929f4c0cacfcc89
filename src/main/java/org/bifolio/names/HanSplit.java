package org.bifolio.names;

/**
 * Where the family name stands among the characters of a Chinese name; the others are the given
 * name.
 *
 * @param penalty what the score of a match loses by this way of parting
 */
record HanSplit(int familyFrom, int familyTo, double penalty) {

    /** Where the given name starts among {@code length} characters. */
    int givenFrom() {
        return familyFrom == 0 ? familyTo : 0;
    }

    int givenTo(int length) {
        return familyFrom == 0 ? length : familyFrom;
    }

    /**
     * Where the second of two family names starts among the Latin letters ({@code 张王莉}, {@code
     * ZHANG WANG Li}); {@code from} for a name that has only one.
     */
    int doubleBorder(HanName name, LatinName latin, int from, int to) {
        boolean two = familyTo - familyFrom == 2 && familyFrom == 0;
        if (!two || Surnames.isSurname(name.characters().substring(0, 2))) {
            return from;
        }
        for (String reading : Readings.of(name.characters().charAt(0))) {
            if (latin.letters().startsWith(reading, from) && from + reading.length() < to) {
                return from + reading.length();
            }
        }
        return from;
    }
}
