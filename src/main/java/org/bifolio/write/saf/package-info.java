/** DSpace's Simple Archive Format: a folder for each item. */
@NullMarked
package org.bifolio.write.saf;

import org.jspecify.annotations.NullMarked;
