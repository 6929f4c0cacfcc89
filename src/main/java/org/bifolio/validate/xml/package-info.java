/** Reads XML exports once: holds them against their schemas and tells their values. */
@NullMarked
package org.bifolio.validate.xml;

import org.jspecify.annotations.NullMarked;
