package org.bifolio.output;

/**
 * Why a page was set aside.
 *
 * @param code kebab-case and stable: {@code login}, {@code notice}, {@code unreadable} …
 * @param message one English sentence
 */
public record Rejection(String code, String message) {}
