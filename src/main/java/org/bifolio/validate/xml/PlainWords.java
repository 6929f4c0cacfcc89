package org.bifolio.validate.xml;

/**
 * A parser's message as a librarian would say it.
 *
 * @param message what is wrong, one or two sentences
 * @param mend what to do, one sentence
 */
record PlainWords(String message, String mend) {}
