package org.bifolio.locate;

/**
 * A label with its value, lines joined by blanks.
 *
 * @param line 1-based line of the label
 */
record Section(Label label, String value, int line) {}
