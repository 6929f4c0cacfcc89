/** Reads CSV exports as the programs do that take them in. */
@NullMarked
package org.bifolio.validate.csv;

import org.jspecify.annotations.NullMarked;
