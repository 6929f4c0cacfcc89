package org.bifolio.words;

/**
 * A place where a blank may have been lost.
 *
 * @param at index of the second word's first letter
 * @param evidence natural logarithm of how much more likely the clues are if a blank was lost here
 */
record Seam(int token, int at, Shape shape, Clues clues, double evidence) {}
