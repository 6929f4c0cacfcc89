package org.bifolio.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

/** An open file that holds pages: an archive, or one compressed page. */
interface Container extends Closeable {

    /** More entries than this are no saved pages; their names alone would fill the memory. */
    int MOST_ENTRIES = 500_000;

    /**
     * The names of its files as the container spells them, in no order.
     *
     * @throws BrokenContainerException when there are too many
     */
    Collection<String> names() throws BrokenContainerException;

    /** One of its files, to be closed by the caller. */
    Content open(String name) throws IOException;
}
