/** The stages joined: one page in, one outcome out. */
@NullMarked
package org.bifolio.convert;

import org.jspecify.annotations.NullMarked;
