package org.bifolio.validate.report;

/**
 * Text of strangers as a person may look at it: what moves a cursor, colours a terminal, turns the
 * direction of writing or shows nothing at all is named by its number, {@code ‹U+200B›}.
 */
final class Visible {

    private Visible() {}

    static String text(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            if (isHidden(c)) {
                                seen.append(isBlank(c) ? " " : "‹U+%04X›".formatted(c));
                            } else {
                                seen.appendCodePoint(c);
                            }
                        });
        return seen.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private static boolean isBlank(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
