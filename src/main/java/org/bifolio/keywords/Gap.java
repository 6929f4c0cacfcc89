package org.bifolio.keywords;

/** What stands where one keyword may end and the next begin. */
enum Gap {
    BLANK,
    /** A small letter, then a capital: {@code rangingInter}. */
    CASE,
    /** Capitals, then a word: {@code GPSInter}, {@code GMSKdemodulation}. */
    ACRONYM,
    /** A digit beside a letter: {@code CO2capture}. */
    DIGIT,
    /** A closing bracket, or an opening one, with no blank: {@code (POC)perovskite}. */
    BRACKET,
    /** Letters only; two words of the lexicon meet: {@code designdesign}. */
    LETTERS
}
