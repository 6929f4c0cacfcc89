/** Help for a person whose settings hold a slip of the pen. */
@NullMarked
package org.bifolio.hint;

import org.jspecify.annotations.NullMarked;
