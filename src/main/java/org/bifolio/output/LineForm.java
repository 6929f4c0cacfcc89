package org.bifolio.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How one kind of value stands in a line: a JSON object, whose keys are told here one by one. These
 * lists are written and read several times a page, and binding by reflection took as long as
 * rendering an output.
 */
interface LineForm<T> {

    /** Writes the whole object. */
    void write(JsonGenerator json, T value);

    /**
     * Reads the rest of an object, up to its end; keys in any order, unknown ones passed over.
     *
     * @param json behind the start of the object
     */
    T read(JsonParser json);
}
