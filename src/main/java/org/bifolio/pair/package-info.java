/** Each field into its Chinese and its English side, still dirty. */
@NullMarked
package org.bifolio.pair;

import org.jspecify.annotations.NullMarked;
