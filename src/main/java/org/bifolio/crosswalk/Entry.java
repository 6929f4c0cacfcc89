package org.bifolio.crosswalk;

/** One entry of a mapping: a place of the output and where its values come from. */
record Entry(String target, boolean required, Origin origin) {}
