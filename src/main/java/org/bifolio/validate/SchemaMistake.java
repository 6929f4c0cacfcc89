package org.bifolio.validate;

/**
 * One reason why a document is not valid.
 *
 * @param line where it was noticed, counted from 1; -1 where the parser does not know
 * @param column counted from 1 in characters; -1 where the parser does not know
 * @param message the parser's own words
 * @param endsReading whether the document could not be read any further
 */
public record SchemaMistake(int line, int column, String message, boolean endsReading) {}
