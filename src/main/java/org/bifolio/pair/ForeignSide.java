package org.bifolio.pair;

import java.util.List;
import org.bifolio.locate.LocatedField;

/**
 * A field whose only side is English though it stands where the layout has Chinese, as on pages of
 * articles in English: {@code 作者 <a>WANG Ming</a>} without a second list.
 */
final class ForeignSide {

    private ForeignSide() {}

    /** The field with that side on the English one; any other field as it is. */
    static LocatedField of(LocatedField field) {
        boolean foreign =
                field.en().isEmpty()
                        && field.zh().stream().noneMatch(ForeignSide::hasHan)
                        && field.zh().stream().anyMatch(ForeignSide::hasLetter);
        return foreign
                ? LocatedField.split(field.name(), List.of(), field.zh(), field.line())
                : field;
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
