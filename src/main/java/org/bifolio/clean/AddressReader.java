package org.bifolio.clean;

import java.util.Optional;
import org.bifolio.article.Address;
import org.bifolio.article.Lang;

/**
 * Takes an affiliation apart: {@code School of Law, Jiangcheng University, Wuhan 430070, China} →
 * two institutions, city, postcode and country. What is not known to be a place stays an
 * institution, so that no word is lost.
 */
final class AddressReader {

    private AddressReader() {}

    /** The parts as printed; empty if there is nothing to take apart. */
    static Optional<Address> read(String affiliation, Lang lang) {
        if (affiliation.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(
                lang == Lang.ZH && Han.isIn(affiliation)
                        ? ChineseAddress.read(affiliation)
                        : EnglishAddress.read(affiliation));
    }
}
