package org.bifolio.clean;

/**
 * One value of a settings file, as it was written.
 *
 * @param line of the value, counted from 1
 * @param key of the file: {@code leastConfidence}
 * @param part the key below it: {@code glued-words}; empty for a value that stands alone or in a
 *     list
 */
record WrittenSetting(int line, String key, String part, String value) {}
