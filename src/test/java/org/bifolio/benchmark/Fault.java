package org.bifolio.benchmark;

import java.io.IOException;
import java.util.Map;

/** Something that goes wrong beside a running conversion, and is put right again afterwards. */
interface Fault {

    String name();

    /**
     * Makes ready what the run needs before it starts.
     *
     * @throws UnsupportedOperationException with the reason, when this machine cannot have it
     */
    default void prepare(OutputTree undisturbed) throws IOException, InterruptedException {}

    /** Where the run is to write, if not to the usual place. */
    default OutputTree output(OutputTree usual) {
        return usual;
    }

    /** What the run needs in its environment. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Waits for its moment, and strikes; the run may go on or end by itself. */
    void strike(Struck run) throws IOException, InterruptedException;

    /**
     * What the run has to say about it, somewhere in what it prints; empty for one that is killed.
     */
    default String message() {
        return "";
    }

    /** Puts everything right; the run has ended. */
    default void mend() throws IOException, InterruptedException {}

    /** Takes away what {@link #prepare} made. */
    default void clear() throws IOException, InterruptedException {}
}
