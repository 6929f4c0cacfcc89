/** From the INPUT of the command line to a fixed, sorted list of pages. */
@NullMarked
package org.bifolio.input;

import org.jspecify.annotations.NullMarked;
