package org.bifolio.names;

/** How an author list prints its names, as far as the names that were read show it. */
enum NameOrder {
    FAMILY_FIRST,
    GIVEN_FIRST,
    UNKNOWN;

    /** The order of all joined names that were taken apart, if they agree. */
    static NameOrder of(NameTable table, Joins joins) {
        int familyFirst = 0;
        int givenFirst = 0;
        for (int i = 0; i < table.zhSize(); i++) {
            if (joins.match(i).isTakenApart()) {
                boolean given = joins.match(i).isGivenFirst();
                givenFirst += given ? 1 : 0;
                familyFirst += given ? 0 : 1;
            }
        }
        if ((familyFirst > 0) == (givenFirst > 0)) {
            return UNKNOWN;
        }
        return familyFirst > 0 ? FAMILY_FIRST : GIVEN_FIRST;
    }
}
