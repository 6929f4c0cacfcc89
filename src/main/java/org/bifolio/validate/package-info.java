/** Reads exports back and says what is wrong with them. */
@NullMarked
package org.bifolio.validate;

import org.jspecify.annotations.NullMarked;
