/** What goes where: the files in mappings/ and what they make of an article. */
@NullMarked
package org.bifolio.crosswalk;

import org.jspecify.annotations.NullMarked;
