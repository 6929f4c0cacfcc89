package org.bifolio.output;

/** How the files of single articles lie in the folder of their format. */
enum Shape {
    /** All in one folder, as long as people and programs can list it. */
    FLAT,

    /** In folders named by the last two characters of the id, which are spread evenly. */
    SHARDED,

    /** There are none: articles share files. */
    BUNDLED;

    /** The folder of an article below that of its format, with a slash; empty for none. */
    String folder(String id) {
        return this == SHARDED ? id.substring(Math.max(0, id.length() - 2)) + "/" : "";
    }
}
