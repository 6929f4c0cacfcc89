package org.bifolio.input;

/** A file in an archive has more bytes than a page may have. */
final class LargePageException extends BrokenContainerException {

    private static final long serialVersionUID = 1;

    LargePageException(int most) {
        super(
                "The file has more than the %d bytes that are read of one in an archive."
                        .formatted(most));
    }
}
