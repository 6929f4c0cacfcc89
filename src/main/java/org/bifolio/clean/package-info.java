/** From dirty strings to a typed article, every change recorded. */
@NullMarked
package org.bifolio.clean;

import org.jspecify.annotations.NullMarked;
